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
import java.util.UUID;
import org.entente.entities.period.Period;
import org.entente.platform.date.PartialDate;
import org.entente.platform.id.TypeId;
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

  long version = 1;

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

  Occupancy(UUID entityId, Position position, boolean acting, Period period) {
    this.id = Uuid7.next();
    this.entityId = entityId;
    this.position = position;
    this.acting = acting;
    this.start = period.start() == null ? null : DateColumns.of(period.start());
    this.end = period.end() == null ? null : DateColumns.of(period.end());
  }

  @Nullable PartialDate start() {
    return start == null ? null : start.date();
  }

  @Nullable PartialDate end() {
    return end == null ? null : end.date();
  }

  Period period() {
    return new Period(start(), end());
  }

  /** The same time in the same office? */
  boolean isSame(Occupancy other) {
    return entityId.equals(other.entityId)
        && position.equals(other.position)
        && acting == other.acting
        && period().isToldAs(other.period());
  }

  /** Becomes another time in another office. Whoever corrects it holds the row's lock. */
  void correct(Position in, boolean acting, Period period) {
    this.position = in;
    this.acting = acting;
    this.start = period.start() == null ? null : DateColumns.of(period.start());
    this.end = period.end() == null ? null : DateColumns.of(period.end());
    version++;
  }

  String typeId() {
    return TypeId.show(PREFIX, id);
  }
}
