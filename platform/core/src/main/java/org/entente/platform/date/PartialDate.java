package org.entente.platform.date;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * A date as precisely as its source gives it. Nothing is filled in: what is not known stays open.
 *
 * @param edtf ISO 8601-2 (EDTF) level 1 and intervals, such as {@code 2025-06}, {@code
 *     2025-06-27/..}, {@code 2025~}; a time of day in minutes with or without a zone is allowed;
 *     absent when the date is unknown
 * @param earliest the first day it can be, in the stated zone; absent when open or unknown
 * @param latest the last day it can be, likewise
 * @param basis where it comes from
 * @param text as printed in the source
 */
public record PartialDate(
    @Nullable String edtf,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    Precision precision,
    Basis basis,
    @Nullable String text) {

  /** How finely a date is known. */
  public enum Precision {
    MINUTE,
    DAY,
    MONTH,
    YEAR,
    INTERVAL,
    BEFORE,
    AFTER,
    APPROXIMATE,
    UNKNOWN
  }

  /** Where a date comes from. */
  public enum Basis {
    /** Printed in full. */
    STATED,
    /** Counted from something printed, such as "on Friday" from the publication day. */
    DERIVED,
    /** Day and month are printed, the year is concluded. */
    YEAR_INFERRED,
    INFERRED,
    /** Known from elsewhere; the source does not say it. */
    OUTSIDE_KNOWLEDGE,
    NONE
  }

  private static final PartialDate UNKNOWN =
      new PartialDate(null, null, null, Precision.UNKNOWN, Basis.NONE, null);
  private static final int MAX_TEXT = 200;

  /** No date is known. */
  public static PartialDate unknown() {
    return UNKNOWN;
  }

  /**
   * @param basis {@code STATED} when absent and there is a date
   * @throws MalformedDate when {@code edtf} cannot be read
   * @throws InvalidRequest when basis or text do not fit
   */
  public static PartialDate of(
      @Nullable String edtf, @Nullable Basis basis, @Nullable String text) {
    if (text != null && text.length() > MAX_TEXT) {
      throw new InvalidRequest("text", "Must have at most %d characters.".formatted(MAX_TEXT));
    }
    if (edtf == null) {
      if (basis != null && basis != Basis.NONE) {
        throw new InvalidRequest("basis", "Must be NONE where no date is given.");
      }
      return text == null
          ? UNKNOWN
          : new PartialDate(null, null, null, Precision.UNKNOWN, Basis.NONE, text);
    }
    if (basis == Basis.NONE) {
      throw new InvalidRequest("basis", "Must say where the date comes from.");
    }
    var range = Edtf.parse(edtf);
    return new PartialDate(
        edtf,
        range.earliest(),
        range.latest(),
        range.precision(),
        basis == null ? Basis.STATED : basis,
        text);
  }

  /**
   * Reads a date as it was sent. What is derived from {@code edtf} may be sent along and is derived
   * again.
   */
  @JsonCreator
  static PartialDate read(
      @JsonProperty("edtf") @Nullable String edtf,
      @JsonProperty("earliest") @Nullable Object earliest,
      @JsonProperty("latest") @Nullable Object latest,
      @JsonProperty("precision") @Nullable Object precision,
      @JsonProperty("basis") @Nullable Basis basis,
      @JsonProperty("text") @Nullable String text) {
    return of(edtf, basis, text);
  }

  /**
   * The whole range lies within {@code from} and {@code to}, both inclusive; absent bounds are
   * open.
   */
  public boolean certainlyIn(@Nullable LocalDate from, @Nullable LocalDate to) {
    return edtf != null
        && (from == null || (earliest != null && !earliest.isBefore(from)))
        && (to == null || (latest != null && !latest.isAfter(to)));
  }

  /**
   * The range overlaps {@code from} to {@code to}, both inclusive; an unknown date overlaps
   * nothing.
   */
  public boolean possiblyIn(@Nullable LocalDate from, @Nullable LocalDate to) {
    return edtf != null
        && (from == null || latest == null || !latest.isBefore(from))
        && (to == null || earliest == null || !earliest.isAfter(to));
  }
}
