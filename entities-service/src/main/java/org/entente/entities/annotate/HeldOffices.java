package org.entente.entities.annotate;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;

/** Which offices persons held, by whom they are taken for. */
record HeldOffices(Map<UUID, List<OfficeTime>> times) {

  static final HeldOffices NONE = new HeldOffices(Map.of());

  /** The best that any time in such an office tells. */
  OfficeHeld held(UUID person, String printed, @Nullable PartialDate published) {
    var first = published == null ? null : published.earliest();
    var last = published == null ? null : published.latest();
    if (first == null || last == null) {
      return OfficeHeld.UNKNOWN;
    }
    return times.getOrDefault(person, List.of()).stream()
        .filter(time -> OfficeTitle.isOne(printed, time.title()))
        .map(time -> time.between(first, last))
        .min(OfficeHeld::compareTo)
        .orElse(OfficeHeld.UNKNOWN);
  }

  /** Whether a person may be meant by a title; where no day is told, if it ever was one's. */
  boolean mayBe(UUID person, String printed, @Nullable PartialDate published) {
    var held = held(person, printed, published);
    var isDayKnown =
        published != null && published.earliest() != null && published.latest() != null;
    return isDayKnown
        ? held == OfficeHeld.HELD || held == OfficeHeld.POSSIBLY
        : times.getOrDefault(person, List.of()).stream()
            .anyMatch(time -> OfficeTitle.isOne(printed, time.title()));
  }
}
