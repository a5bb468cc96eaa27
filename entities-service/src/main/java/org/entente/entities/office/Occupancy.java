package org.entente.entities.office;

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
import org.entente.entities.period.PeriodColumns;
import org.entente.platform.id.TypeId;
import org.entente.platform.id.Uuid7;
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

  @Embedded @Nullable PeriodColumns time;

  protected Occupancy() {}

  Occupancy(UUID entityId, Position position, boolean acting, Period period) {
    this.id = Uuid7.next();
    this.entityId = entityId;
    this.position = position;
    this.acting = acting;
    this.time = PeriodColumns.of(period);
  }

  Period period() {
    return PeriodColumns.period(time);
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
    this.time = PeriodColumns.of(period);
    version++;
  }

  String typeId() {
    return TypeId.show(PREFIX, id);
  }
}
