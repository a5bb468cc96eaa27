package org.entente.cooperation.figure;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.entente.store.date.DateColumns;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A number as a record says it. Its key tells it from the other figures of the record. */
@Entity
@Table(name = "record_figure")
class Figure {
  @Id UUID id;
  UUID recordId;
  int position;

  @Column(name = "figure_key")
  String key;

  String measure;
  @Nullable String label;
  @Nullable BigDecimal value;
  @Nullable BigDecimal lower;
  @Nullable BigDecimal upper;
  @Nullable Boolean lowerExclusive;
  @Nullable Boolean upperExclusive;
  @Nullable BigDecimal least; // derived, to search by
  @Nullable BigDecimal most;

  @Enumerated(EnumType.STRING)
  Qualifier qualifier;

  @Nullable String unit;
  @Nullable String asset;

  @Column(name = "part_of_key")
  @Nullable String of;

  @Nullable UUID populationId;
  boolean cumulative;
  boolean rhetorical;

  @Embedded
  @EmbeddedColumnNaming("as_of_%s")
  @Nullable DateColumns asOf;

  String text;
}
