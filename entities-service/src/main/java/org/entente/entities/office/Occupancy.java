package org.entente.entities.office;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.entente.platform.date.PartialDate;
import org.entente.platform.id.Uuid7;
import org.entente.store.date.DateColumns;
import org.jspecify.annotations.Nullable;

/** Somebody's time in an office. */
@Entity
@Table(name = "occupancy")
class Occupancy {

  static final String PREFIX = "occupancy";

  @Id UUID id;

  @Column(nullable = false)
  UUID entityId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "position_id")
  Position position;

  boolean acting;

  @Embedded
  @AttributeOverride(name = "edtf", column = @Column(name = "start_edtf"))
  @AttributeOverride(name = "earliest", column = @Column(name = "start_earliest"))
  @AttributeOverride(name = "latest", column = @Column(name = "start_latest"))
  @AttributeOverride(name = "precision", column = @Column(name = "start_precision"))
  @AttributeOverride(name = "basis", column = @Column(name = "start_basis"))
  @AttributeOverride(name = "text", column = @Column(name = "start_text"))
  @Nullable DateColumns start;

  @Embedded
  @AttributeOverride(name = "edtf", column = @Column(name = "end_edtf"))
  @AttributeOverride(name = "earliest", column = @Column(name = "end_earliest"))
  @AttributeOverride(name = "latest", column = @Column(name = "end_latest"))
  @AttributeOverride(name = "precision", column = @Column(name = "end_precision"))
  @AttributeOverride(name = "basis", column = @Column(name = "end_basis"))
  @AttributeOverride(name = "text", column = @Column(name = "end_text"))
  @Nullable DateColumns end;

  protected Occupancy() {}

  Occupancy(
      UUID entityId,
      Position position,
      boolean acting,
      @Nullable PartialDate start,
      @Nullable PartialDate end) {
    this.id = Uuid7.next();
    this.entityId = entityId;
    this.position = position;
    this.acting = acting;
    this.start = start == null ? null : DateColumns.of(start);
    this.end = end == null ? null : DateColumns.of(end);
  }

  @Nullable PartialDate start() {
    return start == null ? null : start.date();
  }

  @Nullable PartialDate end() {
    return end == null ? null : end.date();
  }

  /** The same time in the same office? */
  boolean isSame(Occupancy other) {
    return entityId.equals(other.entityId)
        && position.equals(other.position)
        && acting == other.acting
        && Objects.equals(told(start()), told(other.start()))
        && Objects.equals(told(end()), told(other.end()));
  }

  private static @Nullable String told(@Nullable PartialDate date) {
    if (date == null) {
      return null;
    }
    return date.edtf() == null ? date.text() : date.edtf();
  }

  Held on(LocalDate day) {
    return held(start(), end(), day);
  }

  /**
   * Was it held on a day?
   *
   * <ul>
   *   <li>NOT, if the day is before the earliest start or after the latest end that are known.
   *   <li>HELD, if the day is neither before the latest day it can have begun nor after the
   *       earliest day it can have ended. The first and the last day count.
   *   <li>POSSIBLY otherwise. Where no end is known that is each day after the start: nobody told
   *       that it ended, which does not mean that it did not. Where no start is known it is each
   *       day up to the end.
   * </ul>
   */
  static Held held(@Nullable PartialDate start, @Nullable PartialDate end, LocalDate day) {
    var earliestStart = start == null ? null : start.earliest();
    var latestStart = start == null ? null : start.latest();
    var earliestEnd = end == null ? null : end.earliest();
    var latestEnd = end == null ? null : end.latest();
    if ((earliestStart != null && day.isBefore(earliestStart))
        || (latestEnd != null && day.isAfter(latestEnd))) {
      return Held.NOT;
    }
    var begun = latestStart != null && !day.isBefore(latestStart);
    var notEnded = earliestEnd != null && !day.isAfter(earliestEnd);
    return begun && (notEnded || isFirstDay(day, earliestStart, latestStart))
        ? Held.HELD
        : Held.POSSIBLY;
  }

  private static boolean isFirstDay(
      LocalDate day, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
    return day.equals(earliest) && day.equals(latest);
  }
}
