package org.entente.entities.relation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.entente.entities.period.Period;
import org.entente.platform.id.TypeId;
import org.entente.platform.id.Uuid7;
import org.entente.store.date.DateColumns;
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

  protected Relation() {}

  Relation(RelationType type, UUID from, UUID to, Period period) {
    // Ids of version 7 sort as their text does.
    var turned = type.isMutual() && from.toString().compareTo(to.toString()) > 0;
    this.id = Uuid7.next();
    this.type = type;
    this.fromId = turned ? to : from;
    this.toId = turned ? from : to;
    date(period);
  }

  private void date(Period period) {
    start = period.start() == null ? null : DateColumns.of(period.start());
    end = period.end() == null ? null : DateColumns.of(period.end());
  }

  Period period() {
    return new Period(start == null ? null : start.date(), end == null ? null : end.date());
  }

  /** Becomes one of another time. Whoever corrects it holds the row's lock. */
  void correct(Period period) {
    date(period);
    version++;
  }

  String typeId() {
    return TypeId.show(PREFIX, id);
  }
}
