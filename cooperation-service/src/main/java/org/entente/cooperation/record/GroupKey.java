package org.entente.cooperation.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.cooperation.dyad.Pair;
import org.entente.cooperation.given.Given;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.party.EntityRef;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.PageRequest;
import org.entente.store.read.GroupedRequest;
import org.jspecify.annotations.Nullable;

/**
 * One page of a grouped read.
 *
 * @param key as the database holds it
 */
record GroupKey(String key, Review review, @Nullable Kind kind, PageRequest page) {

  /** What records can be grouped by. */
  enum By {
    ARTICLE,
    ENTITY,
    PAIR,
    POPULATION
  }

  private record Narrowed(String key, Review review, @Nullable Kind kind) {}

  /** Reads the keys of a request, or notes what is wrong with them; those are left out then. */
  static List<GroupKey> read(Given given, By by, List<GroupedRequest.Key> keys) {
    var read = new ArrayList<GroupKey>();
    for (int i = 0; i < keys.size(); i++) {
      var key = read(given, by, keys.get(i), "keys[%d]".formatted(i));
      if (key != null) {
        read.add(key);
      }
    }
    return read;
  }

  private static @Nullable GroupKey read(Given given, By by, GroupedRequest.Key asked, String at) {
    given.check(
        asked.sort() == null || asked.sort().equals("newest"),
        at + ".sort",
        "Only newest is offered.");
    var filter = asked.filter() == null ? Map.<String, Object>of() : asked.filter();
    given.check(
        Set.of("review", "kind").containsAll(filter.keySet()),
        at + ".filter",
        "May hold review and kind only.");
    var review = given.oneOf(Review.class, text(filter.get("review")), at + ".filter.review");
    var kind = given.oneOf(Kind.class, text(filter.get("kind")), at + ".filter.kind");
    var key = key(given, by, asked.key(), at + ".key");
    if (key == null) {
      return null;
    }
    var narrowed = new Narrowed(key, review == null ? Review.ACCEPTED : review, kind);
    var page = PageRequest.of("records by " + by, narrowed, asked.first(), asked.after());
    return new GroupKey(key, narrowed.review(), kind, page);
  }

  private static @Nullable String key(Given given, By by, String key, String at) {
    return switch (by) {
      case ARTICLE ->
          given.id("article", key, at) ? TypeId.parse("article", key).uuid().toString() : null;
      case ENTITY -> given.entity(key, at) ? EntityRef.id(key) : null;
      case PAIR -> Pair.read(given, key, at);
      case POPULATION ->
          given.id("population", key, at)
              ? TypeId.parse("population", key).uuid().toString()
              : null;
    };
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
