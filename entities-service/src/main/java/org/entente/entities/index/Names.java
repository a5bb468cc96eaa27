package org.entente.entities.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.entities.name.NameText;
import org.jspecify.annotations.Nullable;

/**
 * The names as they were at one moment: a large index, and beside it a small one with the names of
 * the entities that changed since. Immutable, so that a change is one reference written and nobody
 * waits. When the small one has grown, a {@link Renewal} makes one large index of both.
 */
public final class Names {

  private static final int MOST_RECENT = 10_000;

  private final NameIndex base;

  /** Entities whose names in {@link #base} count no more. */
  private final Set<UUID> changed;

  private final NameIndex recent;
  private final String position;

  private Names(NameIndex base, Set<UUID> changed, NameIndex recent, String position) {
    this.base = base;
    this.changed = changed;
    this.recent = recent;
    this.position = position;
  }

  /**
   * @param position of the feed: all changes up to it are in the names
   */
  public static Names of(Collection<IndexedName> names, String position) {
    return new Names(NameIndex.of(names), Set.of(), NameIndex.of(List.of()), position);
  }

  /** These names, with those of some entities replaced by what they are called now. */
  Names with(Set<UUID> entities, Collection<IndexedName> now, String position) {
    if (entities.isEmpty()) {
      return new Names(base, changed, recent, position);
    }
    var nowRecent =
        Stream.concat(recent.names().filter(n -> !entities.contains(n.owner().id())), now.stream())
            .toList();
    var nowChanged = new HashSet<>(changed);
    nowChanged.addAll(entities);
    return new Names(base, nowChanged, NameIndex.of(nowRecent), position);
  }

  /** Has so much changed that one large index should be made anew? */
  boolean areDueForRenewal() {
    return recent.size() + changed.size() > MOST_RECENT;
  }

  /** One index of all names. It takes seconds with a million of them. */
  NameIndex renewed() {
    var unchanged = base.names().filter(n -> !changed.contains(n.owner().id()));
    return NameIndex.of(Stream.concat(unchanged, recent.names()).toList());
  }

  /**
   * The same names over another large index.
   *
   * @param renewed made of these names as they were before
   * @param since whose names changed after that
   */
  Names over(NameIndex renewed, Set<UUID> since) {
    var stillRecent = recent.names().filter(n -> since.contains(n.owner().id())).toList();
    return new Names(renewed, Set.copyOf(since), NameIndex.of(stillRecent), position);
  }

  /** The change up to which the names are known. */
  public String position() {
    return position;
  }

  int size() {
    return base.size() + recent.size();
  }

  /**
   * The longest name that stands at {@code from}, where {@link NameText#canStart} must be true.
   *
   * @param counts which names are looked for
   */
  public @Nullable Found longestAt(NameText text, int from, Predicate<IndexedName> counts) {
    var longest = new Longest(from, counts);
    base.at(text, from, (to, name) -> longest.add(to, name, !changed.contains(name.owner().id())));
    recent.at(text, from, (to, name) -> longest.add(to, name, true));
    return longest.found();
  }

  private static final class Longest {

    private final int from;
    private final Predicate<IndexedName> counts;
    private int to;
    private List<IndexedName> names = List.of();

    Longest(int from, Predicate<IndexedName> counts) {
      this.from = from;
      this.counts = counts;
    }

    void add(int end, IndexedName name, boolean current) {
      if (end < to || !current || !counts.test(name)) {
        return;
      }
      if (end > to) {
        to = end;
        names = new ArrayList<>(2);
      }
      names.add(name);
    }

    @Nullable Found found() {
      return names.isEmpty() ? null : new Found(from, to, names);
    }
  }
}
