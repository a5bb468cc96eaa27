package org.entente.entities.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.entities.evidence.QuoteView;
import org.entente.entities.period.Because;
import org.entente.entities.period.Held;
import org.entente.entities.period.Period;
import org.entente.platform.date.PartialDate;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * What one entity is to another.
 *
 * @param inverse how the type reads from the other side
 * @param direction seen from the entity that was asked about; absent elsewhere
 * @param end absent when not known, which does not mean "still"
 * @param held whether it was so on the day that was asked about
 * @param because what decided that
 * @param quotes what the press says of it, and whether it does
 * @param version grows with each change; changes name it
 */
record RelationView(
    String id,
    RelationType type,
    String inverse,
    @Nullable Direction direction,
    String from,
    String to,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    @Nullable Held held,
    @Nullable List<Because> because,
    List<QuoteView> quotes,
    long version) {

  /** What the history tells of it. */
  record Told(
      RelationType type,
      String from,
      String to,
      @Nullable PartialDate start,
      @Nullable PartialDate end) {

    static Told of(Relation relation, Period period) {
      return new Told(
          relation.type,
          TypeId.show("entity", relation.fromId),
          TypeId.show("entity", relation.toId),
          period.start(),
          period.end());
    }
  }

  static RelationView of(Relation relation, List<QuoteView> quotes) {
    return of(relation, null, null, quotes);
  }

  /**
   * @param asked the entity from which it is seen, and all that are taken for the same
   */
  static RelationView of(
      Relation relation,
      @Nullable Set<UUID> asked,
      @Nullable LocalDate at,
      List<QuoteView> quotes) {
    var period = relation.period();
    var onDay = at == null ? null : period.on(at);
    return new RelationView(
        relation.typeId(),
        relation.type,
        relation.type.inverse(),
        asked == null ? null : Direction.of(relation, asked),
        TypeId.show("entity", relation.fromId),
        TypeId.show("entity", relation.toId),
        period.start(),
        period.end(),
        onDay == null ? null : onDay.held(),
        onDay == null ? null : onDay.because(),
        quotes,
        relation.version);
  }
}
