package org.entente.entities.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.entente.entities.period.Period;
import org.entente.entities.period.PeriodColumns;
import org.entente.platform.id.TypeId;
import org.entente.platform.id.Uuid7;
import org.jspecify.annotations.Nullable;

/** What one entity is to another for a time. */
@Entity
@Table(name = "relation")
class Relation {

  static final String PREFIX = "relation";

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  RelationType type;

  @Column(nullable = false)
  UUID fromId;

  @Column(nullable = false)
  UUID toId;

  long version = 1;

  @Embedded @Nullable PeriodColumns time;

  protected Relation() {}

  Relation(RelationType type, UUID from, UUID to, Period period) {
    // Ids of version 7 sort as their text does.
    var turned = type.isMutual() && from.toString().compareTo(to.toString()) > 0;
    this.id = Uuid7.next();
    this.type = type;
    this.fromId = turned ? to : from;
    this.toId = turned ? from : to;
    this.time = PeriodColumns.of(period);
  }

  Period period() {
    return PeriodColumns.period(time);
  }

  /** Becomes one of another time. Whoever corrects it holds the row's lock. */
  void correct(Period period) {
    this.time = PeriodColumns.of(period);
    version++;
  }

  String typeId() {
    return TypeId.show(PREFIX, id);
  }
}
