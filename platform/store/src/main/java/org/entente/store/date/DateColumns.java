package org.entente.store.date;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.entente.platform.date.PartialDate;
import org.entente.platform.date.PartialDate.Basis;
import org.entente.platform.date.PartialDate.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A {@link PartialDate} in columns {@code edtf, earliest, latest, precision, basis, text}; where an
 * entity has several, it names them with {@code @AttributeOverride}. All columns null: the entity
 * says nothing of such a date.
 */
@Embeddable
public class DateColumns {

  @Nullable String edtf;
  @Nullable LocalDate earliest;
  @Nullable LocalDate latest;

  @Enumerated(EnumType.STRING)
  @Nullable Precision precision;

  @Enumerated(EnumType.STRING)
  @Nullable Basis basis;

  @Nullable String text;

  public static DateColumns of(PartialDate date) {
    var columns = new DateColumns();
    columns.edtf = date.edtf();
    columns.earliest = date.earliest();
    columns.latest = date.latest();
    columns.precision = date.precision();
    columns.basis = date.basis();
    columns.text = date.text();
    return columns;
  }

  public PartialDate date() {
    return new PartialDate(
        edtf,
        earliest,
        latest,
        precision == null ? Precision.UNKNOWN : precision,
        basis == null ? Basis.NONE : basis,
        text);
  }
}
