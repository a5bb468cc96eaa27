package org.entente.store.ftm;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entity as FollowTheMoney writes it: all values are texts, each property has several.
 *
 * @param schema what it is there
 * @param referents the ids of those that are taken for it
 */
public record FtmEntity(
    String id,
    String schema,
    Map<String, List<String>> properties,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> referents) {

  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  public FtmEntity(String id, String schema) {
    this(id, schema, List.of());
  }

  public FtmEntity(String id, String schema, List<String> referents) {
    this(id, schema, new TreeMap<>(), List.copyOf(referents));
  }

  /** The same value twice counts once; none is none. */
  public FtmEntity with(String property, @Nullable String value) {
    if (value != null) {
      var all = properties.computeIfAbsent(property, p -> new ArrayList<>());
      if (!all.contains(value)) {
        all.add(value);
      }
    }
    return this;
  }

  /**
   * A date as FollowTheMoney takes it: a year, a month or a day. What is about, between or open has
   * no place there.
   */
  public static @Nullable String date(@Nullable String edtf) {
    return edtf != null && DATE.matcher(edtf).matches() ? edtf : null;
  }
}
