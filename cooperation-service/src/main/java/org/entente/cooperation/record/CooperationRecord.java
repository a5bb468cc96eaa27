package org.entente.cooperation.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.cooperation.code.Act;
import org.entente.cooperation.code.CodeTable;
import org.entente.cooperation.code.Layer;
import org.entente.cooperation.code.TableCode;
import org.entente.cooperation.dyad.Dyad;
import org.entente.cooperation.dyad.DyadRule;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Mode;
import org.entente.cooperation.kind.Scope;
import org.entente.cooperation.kind.Stage;
import org.entente.cooperation.party.EntityLookup.Found;
import org.entente.cooperation.party.Lookup;
import org.entente.cooperation.party.Side;
import org.entente.platform.access.Visibility;
import org.entente.platform.date.PartialDate;
import org.entente.platform.id.TypeId;
import org.entente.platform.id.Uuid7;
import org.entente.store.date.DateColumns;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.Nullable;

/**
 * One act, or one refusal or absence of one, between parties, as sources tell it. Change it under
 * the lock of {@link Records#toChange}: each change raises the version, whatever part of the record
 * it touches.
 */
@Entity
public class CooperationRecord {

  public static final String PREFIX = "record";

  @Id UUID id; // UUIDv7: sortable by reception, shown as record_…
  long version;
  @Nullable String externalId;
  String contentHash;

  @Enumerated(EnumType.STRING)
  Kind kind;

  @Enumerated(EnumType.STRING)
  @Nullable Stage stage;

  @Nullable String title;
  @Nullable String detail;

  @Enumerated(EnumType.STRING)
  @Nullable Scope scope;

  boolean negated;
  List<String> modes;
  List<String> contexts;

  @Embedded
  @EmbeddedColumnNaming("date_%s")
  DateColumns date; // unknown is a value; it is never filled in

  @Embedded
  @EmbeddedColumnNaming("end_%s")
  @Nullable DateColumns end;

  @Embedded
  @EmbeddedColumnNaming("due_%s")
  @Nullable DateColumns due;

  @Nullable String placeEntityId;
  @Nullable String placeLabel;
  @Nullable String placeText;

  @Enumerated(EnumType.STRING)
  Lookup placeLookup;

  @Nullable String seriesName;
  @Nullable Integer seriesNumber;
  @Nullable Integer point;
  @Nullable UUID partOf;
  @Nullable String note;

  @Enumerated(EnumType.STRING)
  Visibility visibility;

  @Enumerated(EnumType.STRING)
  Review review;

  String proposedBy;
  @Nullable String reviewedBy;
  Instant receivedAt;

  @UpdateTimestamp Instant changedAt;

  @Nullable String dyad;
  @Nullable String directionFrom;
  @Nullable String directionTo;

  boolean needsReview;
  int revision = 1;

  /** How many disputes are shown beside it. */
  int disputes;

  /** How sure the machine is that suggested it, 0 to 1; null where a person proposed it. */
  @Nullable BigDecimal confidence;

  @Nullable BigDecimal stateScore;
  @Nullable BigDecimal stateGoldstein;
  @Nullable String codeTable;

  @Column(insertable = false, updatable = false)
  int sortDay; // worked out by the database; of a record that was just written it is not known

  CooperationRecord() {}

  private CooperationRecord(@Nullable String externalId, String proposer, Content content) {
    this.id = Uuid7.next();
    this.version = 1;
    this.externalId = externalId;
    this.review = Review.PROPOSED;
    this.proposedBy = proposer;
    this.receivedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    this.changedAt = receivedAt;
    take(content);
  }

  /** A record that nobody has looked at yet. */
  public static CooperationRecord proposed(
      @Nullable String externalId, String proposer, Content content) {
    return new CooperationRecord(externalId, proposer, content);
  }

  /** Says something else from now on; only for a proposal that was not decided on. */
  public void replace(Content content) {
    take(content);
    version++;
  }

  /** Becomes what a revision of it says; it stays accepted. */
  public void revise(Content content, int number, String reviewer) {
    take(content);
    revision = number;
    reviewedBy = reviewer;
    needsReview = false;
    version++;
  }

  private void take(Content content) {
    contentHash = content.hash();
    kind = content.kind();
    stage = content.stage();
    title = content.title();
    detail = content.detail();
    scope = content.scope();
    negated = content.negated();
    modes = List.copyOf(content.modes());
    contexts = List.copyOf(content.contexts());
    date = DateColumns.of(content.date());
    end = content.end() == null ? null : DateColumns.of(content.end());
    due = content.due() == null ? null : DateColumns.of(content.due());
    placeEntityId = content.placeEntityId();
    placeLabel = null;
    placeText = content.placeText();
    placeLookup = placeEntityId == null ? Lookup.RESOLVED : Lookup.PENDING;
    seriesName = content.seriesName();
    seriesNumber = content.seriesNumber();
    point = content.point();
    partOf = content.partOf();
    note = content.note();
    visibility = content.visibility();
  }

  /** Takes over what is known of the place and of those who make the two sides. */
  public void resolve(Found found, List<Side> sides) {
    var place = found.of(placeEntityId);
    if (place != null) {
      placeEntityId = place.id();
      placeLabel = place.name();
      placeLookup = Lookup.RESOLVED;
    }
    var pair = DyadRule.of(kind, scope, sides);
    dyad = pair.map(Dyad::pair).orElse(null);
    var direction = pair.flatMap(d -> Optional.ofNullable(d.direction()));
    directionFrom = direction.map(Dyad.Direction::from).orElse(null);
    directionTo = direction.map(Dyad.Direction::to).orElse(null);
  }

  /** What decides how it is coded. */
  public Act act(List<Side> sides) {
    var inMode =
        Arrays.stream(Mode.values())
            .filter(mode -> modes.contains(mode.written()))
            .collect(Collectors.toSet());
    return Act.of(kind, stage, negated, inMode, sides);
  }

  /** Takes over the codes that follow from a version of the table. */
  public void codedBy(String table, List<TableCode> codes) {
    codeTable = table;
    stateScore = ofStates(CodeTable.PLOVER, codes);
    stateGoldstein = ofStates(CodeTable.CAMEO, codes);
  }

  private static @Nullable BigDecimal ofStates(String scheme, List<TableCode> codes) {
    return codes.stream()
        .filter(code -> code.layer() == Layer.STATE && code.scheme().equals(scheme))
        .findFirst()
        .map(TableCode::score)
        .orElse(null);
  }

  /** Whether all its quotes stand in the newest texts; one that was decided on is marked if not. */
  public void quotesStand(boolean all) {
    needsReview = !all && review == Review.ACCEPTED;
  }

  /** A machine suggests it. */
  public void suggested(BigDecimal howSure) {
    confidence = howSure;
  }

  /** Something that belongs to it was found out. */
  public void touch() {
    version++;
  }

  public void decide(Review decision, String reviewer) {
    review = decision;
    reviewedBy = reviewer;
    version++;
  }

  /**
   * A quote that it stood on does not exist: it is a proposal again, and nobody has decided on it
   * as it is now.
   */
  public void sendBack() {
    review = Review.PROPOSED;
    reviewedBy = null;
  }

  public boolean has(String hash) {
    return contentHash.equals(hash);
  }

  public boolean isProposedBy(String name) {
    return proposedBy.equals(name);
  }

  /** From 0 to 1; what a person proposed is sure. */
  public BigDecimal sureness() {
    return confidence == null ? BigDecimal.ONE : confidence;
  }

  public boolean wasDecidedBy(String name) {
    return name.equals(reviewedBy);
  }

  public String proposedBy() {
    return proposedBy;
  }

  /** Which of its revisions it says. */
  public int revision() {
    return revision;
  }

  public @Nullable String externalId() {
    return externalId;
  }

  /** One more dispute is shown beside it, or one less. */
  public void shownDisputes(int number) {
    disputes = number;
    version++;
  }

  public boolean waitsForPlace() {
    return placeLookup == Lookup.PENDING;
  }

  public UUID id() {
    return id;
  }

  public String typeId() {
    return TypeId.show(PREFIX, id);
  }

  public long version() {
    return version;
  }

  public Review review() {
    return review;
  }

  public Visibility visibility() {
    return visibility;
  }

  public @Nullable UUID partOf() {
    return partOf;
  }

  public @Nullable String placeEntityId() {
    return placeEntityId;
  }

  /** When it was, when it ended and when it is due, where the record says so; by their fields. */
  public Map<String, PartialDate> dates() {
    var dates = new LinkedHashMap<String, PartialDate>();
    dates.put("date", date.date());
    if (end != null) {
      dates.put("end", end.date());
    }
    if (due != null) {
      dates.put("due", due.date());
    }
    return dates;
  }
}
