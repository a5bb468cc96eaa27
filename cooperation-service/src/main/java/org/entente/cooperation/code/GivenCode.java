package org.entente.cooperation.code;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.cooperation.given.Given;
import org.jspecify.annotations.Nullable;

/**
 * A code of another scheme, kept as it was given.
 *
 * @param scheme with its version, such as {@code PLOVER-2.0/5e0c24f}
 * @param layer what it is about, {@code STATE} or {@code PERSONS}
 * @param code such as {@code COERCE:deport}
 */
public record GivenCode(
    @Nullable String scheme,
    @Schema(type = SchemaType.STRING, implementation = Layer.class) @Nullable String layer,
    @Nullable String code) {

  private static final int MAX = 20;

  /** Notes what is wrong with the codes of a record. */
  public static void check(List<GivenCode> codes, Given given) {
    if (!given.bounded(codes, MAX, "codes")) {
      return;
    }
    for (int i = 0; i < codes.size(); i++) {
      var at = "codes[%d]".formatted(i);
      given.requiredText(codes.get(i).scheme(), 60, at + ".scheme");
      given.requiredOneOf(Layer.class, codes.get(i).layer(), at + ".layer");
      given.requiredText(codes.get(i).code(), 60, at + ".code");
    }
  }
}
