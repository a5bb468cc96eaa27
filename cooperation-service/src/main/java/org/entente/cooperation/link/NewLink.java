package org.entente.cooperation.link;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.cooperation.given.Given;
import org.jspecify.annotations.Nullable;

/** A link to another record. */
public record NewLink(
    @Schema(type = SchemaType.STRING, implementation = LinkType.class) @Nullable String type,
    @Nullable String recordId) {

  private static final int MAX = 100;

  /** Notes what is wrong with the links of a record. */
  public static void check(List<NewLink> links, Given given) {
    if (!given.bounded(links, MAX, "links")) {
      return;
    }
    for (int i = 0; i < links.size(); i++) {
      var at = "links[%d]".formatted(i);
      given.requiredOneOf(LinkType.class, links.get(i).type(), at + ".type");
      given.check(links.get(i).recordId() != null, at + ".recordId", "Must be given.");
      given.id("record", links.get(i).recordId(), at + ".recordId");
      given.check(links.indexOf(links.get(i)) == i, at, "Is there twice.");
    }
  }
}
