package org.entente.entities.period;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.entente.store.date.DateColumns;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A {@link Period} in the columns of a row; null where nothing is known of either end. */
@Embeddable
public class PeriodColumns {

  @Embedded
  @EmbeddedColumnNaming("start_%s")
  @Nullable DateColumns start;

  @Embedded
  @EmbeddedColumnNaming("end_%s")
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
