package org.entente.entities.period;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.entente.store.date.DateColumns;
import org.jspecify.annotations.Nullable;

/** A {@link Period} in the columns of a row; null where nothing is known of either end. */
@Embeddable
public class PeriodColumns {

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

  protected PeriodColumns() {}

  public static PeriodColumns of(Period period) {
    var columns = new PeriodColumns();
    columns.start = period.start() == null ? null : DateColumns.of(period.start());
    columns.end = period.end() == null ? null : DateColumns.of(period.end());
    return columns;
  }

  /** Of columns that may all be empty. */
  public static Period period(@Nullable PeriodColumns columns) {
    return columns == null
        ? new Period(null, null)
        : new Period(
            columns.start == null ? null : columns.start.date(),
            columns.end == null ? null : columns.end.date());
  }
}
