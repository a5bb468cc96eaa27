package org.entente.entities.office;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.entities.evidence.QuoteView;
import org.entente.platform.date.PartialDate;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * An office somebody held.
 *
 * @param end absent when not known, which does not mean "still"
 * @param quotes what the press says of it, and whether it does
 * @param held whether on the day that was asked about
 */
record OfficeView(
    String id,
    String entityId,
    PositionView position,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    boolean acting,
    @Nullable Held held,
    List<QuoteView> quotes) {

  @SuppressWarnings({"ConstantValue", "NullAway"}) // an answer that was kept may lack them
  OfficeView {
    quotes = quotes == null ? List.of() : List.copyOf(quotes);
  }

  /**
   * @param body the id of the body it belongs to
   */
  record PositionView(String id, String title, @Nullable String body, @Nullable String country) {}

  static OfficeView of(Occupancy occupancy, @Nullable LocalDate at, List<QuoteView> quotes) {
    var position = occupancy.position;
    return new OfficeView(
        TypeId.show(Occupancy.PREFIX, occupancy.id),
        entity(occupancy.entityId),
        new PositionView(
            TypeId.show(Position.PREFIX, position.id),
            position.title,
            position.body == null ? null : entity(position.body),
            position.country),
        occupancy.start(),
        occupancy.end(),
        occupancy.acting,
        at == null ? null : occupancy.on(at),
        quotes);
  }

  private static String entity(UUID id) {
    return TypeId.show("entity", id);
  }
}
