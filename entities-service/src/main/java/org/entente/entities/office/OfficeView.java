package org.entente.entities.office;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.entities.evidence.QuoteView;
import org.entente.entities.period.Because;
import org.entente.entities.period.Held;
import org.entente.platform.date.PartialDate;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * An office somebody held.
 *
 * @param end absent when not known, which does not mean "still"
 * @param quotes what the press says of it, and whether it does
 * @param held whether on the day that was asked about
 * @param because what decided that
 * @param version grows with each change; changes name it
 * @param also further offices that the title as sent is made of: "Deputy Prime Minister and
 *     Interior Minister" are two, of which this is the first
 */
record OfficeView(
    String id,
    String entityId,
    PositionView position,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    boolean acting,
    @Nullable Held held,
    @Nullable List<Because> because,
    List<QuoteView> quotes,
    long version,
    @Nullable List<Also> also) {

  @SuppressWarnings({"ConstantValue", "NullAway"}) // an answer that was kept may lack them
  OfficeView {
    quotes = quotes == null ? List.of() : List.copyOf(quotes);
  }

  /**
   * @param body the id of the body it belongs to
   */
  record PositionView(
      String id,
      String title,
      @Nullable String body,
      @Nullable String country,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean singleHolder) {

    static PositionView of(Position position) {
      return new PositionView(
          TypeId.show(Position.PREFIX, position.id),
          position.title,
          position.body == null ? null : entity(position.body),
          position.country,
          position.singleHolder);
    }
  }

  /** What the history tells of it. */
  record Told(
      PositionView position,
      @Nullable PartialDate start,
      @Nullable PartialDate end,
      boolean acting) {

    static Told of(Occupancy occupancy) {
      var period = occupancy.period();
      return new Told(
          PositionView.of(occupancy.position), period.start(), period.end(), occupancy.acting);
    }
  }

  /** Another office, held by the same person in the same time. */
  record Also(String id, PositionView position) {}

  OfficeView with(List<Occupancy> others) {
    var also = others.stream().map(o -> new Also(o.typeId(), PositionView.of(o.position))).toList();
    return new OfficeView(
        id,
        entityId,
        position,
        start,
        end,
        acting,
        held,
        because,
        quotes,
        version,
        also.isEmpty() ? null : also);
  }

  static OfficeView of(Occupancy occupancy, @Nullable LocalDate at, List<QuoteView> quotes) {
    var period = occupancy.period();
    var onDay = at == null ? null : period.on(at);
    return new OfficeView(
        occupancy.typeId(),
        entity(occupancy.entityId),
        PositionView.of(occupancy.position),
        period.start(),
        period.end(),
        occupancy.acting,
        onDay == null ? null : onDay.held(),
        onDay == null ? null : onDay.because(),
        quotes,
        occupancy.version,
        null);
  }

  private static String entity(UUID id) {
    return TypeId.show("entity", id);
  }
}
