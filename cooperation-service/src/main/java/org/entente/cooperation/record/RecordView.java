package org.entente.cooperation.record;

import java.time.Instant;
import java.util.List;
import org.entente.cooperation.claim.ClaimView;
import org.entente.cooperation.code.CodeView;
import org.entente.cooperation.evidence.EvidenceView;
import org.entente.cooperation.figure.FigureView;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Scope;
import org.entente.cooperation.kind.Stage;
import org.entente.cooperation.link.LinkView;
import org.entente.cooperation.party.PartyView;
import org.entente.platform.access.Visibility;
import org.entente.platform.date.PartialDate;
import org.entente.platform.id.TypeId;
import org.entente.store.date.DateColumns;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is answered. Parties, figures, claims, evidence, links and codes are absent only
 * where {@code fields} did not ask for them.
 *
 * @param revision which of its revisions it says; {@code /revisions/{n}} is what each says for good
 * @param disputes how many disputes and corrections by those named are shown beside it
 * @param needsReview true where it was accepted on a quote that does not stand in the newest text
 *     of its article any more
 * @param dyad the two countries it is about, where that is plain, such as {@code KH-KR}
 */
public record RecordView(
    String id,
    long version,
    int revision,
    @Nullable String externalId,
    Kind kind,
    @Nullable Stage stage,
    @Nullable String title,
    @Nullable String detail,
    @Nullable Scope scope,
    boolean negated,
    List<String> modes,
    List<String> contexts,
    PartialDate date,
    @Nullable PartialDate end,
    @Nullable PartialDate due,
    @Nullable Place place,
    @Nullable Series series,
    @Nullable Integer point,
    Review review,
    @Nullable Boolean needsReview,
    String proposedBy,
    @Nullable String reviewedBy,
    @Nullable String dyad,
    @Nullable Direction direction,
    Visibility visibility,
    @Nullable List<PartyView> parties,
    @Nullable List<FigureView> figures,
    @Nullable List<ClaimView> claims,
    @Nullable List<EvidenceView> evidence,
    @Nullable List<LinkView> links,
    @Nullable List<CodeView> codes,
    @Nullable String partOf,
    @Nullable String note,
    @Nullable Integer disputes,
    Instant receivedAt) {

  /**
   * Where it was.
   *
   * @param label the entity's name when it was looked up
   * @param text as printed
   */
  public record Place(@Nullable String entityId, @Nullable String label, @Nullable String text) {}

  /** Which one it is of a series, such as the eighth meeting of governors. */
  public record Series(String name, @Nullable Integer number) {}

  /** Who acts towards whom. */
  public record Direction(String from, String to) {}

  static RecordView of(CooperationRecord r, Parts parts) {
    return new RecordView(
        r.typeId(),
        r.version,
        r.revision,
        r.externalId,
        r.kind,
        r.stage,
        r.title,
        r.detail,
        r.scope,
        r.negated,
        r.modes,
        r.contexts,
        r.date.date(),
        date(r.end),
        date(r.due),
        r.placeEntityId == null && r.placeText == null
            ? null
            : new Place(r.placeEntityId, r.placeLabel, r.placeText),
        r.seriesName == null ? null : new Series(r.seriesName, r.seriesNumber),
        r.point,
        r.review,
        r.needsReview ? true : null,
        r.proposedBy,
        r.reviewedBy,
        r.dyad,
        r.directionFrom == null || r.directionTo == null
            ? null
            : new Direction(r.directionFrom, r.directionTo),
        r.visibility,
        parts.parties().of(r.id),
        parts.figures().of(r.id),
        parts.claims().of(r.id),
        parts.evidence().of(r.id),
        parts.links().of(r.id),
        parts.codes().of(r.id),
        r.partOf == null ? null : TypeId.show(CooperationRecord.PREFIX, r.partOf),
        r.note,
        r.disputes == 0 ? null : r.disputes,
        r.receivedAt);
  }

  private static @Nullable PartialDate date(@Nullable DateColumns columns) {
    return columns == null ? null : columns.date();
  }
}
