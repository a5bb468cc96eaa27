package org.entente.cooperation.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.entente.cooperation.given.Given;
import org.jspecify.annotations.Nullable;

/** What a figure must be to mean something: a number that fits how it was said. */
public final class FigureRules {

  private static final int MAX = 200;
  private static final int MAX_DIGITS = 40;
  private static final String MEASURE = "[a-z][a-z0-9_]{0,59}";
  private static final String ASSET = "[A-Z][A-Z0-9]{1,11}";

  private final Given given;

  public FigureRules(Given given) {
    this.given = given;
  }

  /** Notes everything that is wrong with the figures of a record. */
  public void check(List<NewFigure> figures) {
    if (!given.bounded(figures, MAX, "figures")) {
      return;
    }
    given.keys(figures.stream().<@Nullable String>map(NewFigure::key).toList(), "figures");
    for (int i = 0; i < figures.size(); i++) {
      check(figures.get(i), figures, "figures[%d]".formatted(i));
    }
  }

  private void check(NewFigure figure, List<NewFigure> all, String at) {
    given.check(
        figure.measure() != null && figure.measure().matches(MEASURE),
        at + ".measure",
        "Must say what is counted in lower case with underscores, such as persons_repatriated.");
    given.text(figure.label(), 300, at + ".label");
    given.requiredText(figure.text(), 300, at + ".text");
    given.check(
        figure.unit() == null || Units.knows(figure.unit()),
        at + ".unit",
        "Must be one of " + Units.known() + ".");
    given.check(
        figure.asset() == null || figure.asset().matches(ASSET),
        at + ".asset",
        "Must be a code such as BTC.");
    given.date(figure.asOf(), at + ".asOf");
    part(figure, all, at + ".of");
    if (figure.population() != null) {
      figure.population().check(given, at + ".population");
    }
    var isReadable = size(figure.value(), at + ".value");
    isReadable = size(figure.lower(), at + ".lower") && isReadable;
    isReadable = size(figure.upper(), at + ".upper") && isReadable;
    if (isReadable) {
      interval(figure, at);
    }
    var qualifier = given.requiredOneOf(Qualifier.class, figure.qualifier(), at + ".qualifier");
    if (qualifier != null) {
      value(figure, qualifier, at);
      bounds(figure, qualifier, at);
    }
  }

  private void part(NewFigure figure, List<NewFigure> all, String at) {
    var of = figure.of();
    given.check(
        of == null
            || (!of.equals(figure.key()) && all.stream().anyMatch(other -> of.equals(other.key()))),
        at,
        "Must be the key of another figure of this record.");
  }

  private boolean size(@Nullable BigDecimal number, String at) {
    var fits = number == null || number.precision() + Math.abs((long) number.scale()) <= MAX_DIGITS;
    given.check(fits, at, "Must have at most %d digits.".formatted(MAX_DIGITS));
    return fits;
  }

  private void interval(NewFigure figure, String at) {
    var lower = figure.lower();
    var upper = figure.upper();
    var value = figure.value();
    if (lower != null && upper != null) {
      var order = lower.compareTo(upper);
      given.check(order <= 0, at + ".lower", "Must not be above upper.");
      given.check(
          order != 0 || !(isTrue(figure.lowerExclusive()) || isTrue(figure.upperExclusive())),
          at + ".lower",
          "Leaves no number between the bounds, since one of them is exclusive.");
    }
    if (value != null) {
      given.check(
          lower == null || lower.compareTo(value) <= 0, at + ".value", "Must not be below lower.");
      given.check(
          upper == null || upper.compareTo(value) >= 0, at + ".value", "Must not be above upper.");
    }
    given.check(
        lower != null || figure.lowerExclusive() == null,
        at + ".lowerExclusive",
        "Needs a lower bound.");
    given.check(
        upper != null || figure.upperExclusive() == null,
        at + ".upperExclusive",
        "Needs an upper bound.");
  }

  private void value(NewFigure figure, Qualifier qualifier, String at) {
    var value = figure.value();
    switch (qualifier.value) {
      case REQUIRED ->
          given.check(value != null, at + ".value", "Must be given with %s.".formatted(qualifier));
      case ZERO ->
          given.check(
              value != null && value.signum() == 0,
              at + ".value",
              "Must be 0 with %s.".formatted(qualifier));
      case NONE ->
          given.check(
              value == null,
              at + ".value",
              "Must be left out with %s; only bounds are known.".formatted(qualifier));
      case OPTIONAL ->
          given.check(
              value != null || (figure.lower() != null && figure.upper() != null),
              at + ".value",
              "Must be given with %s, or both bounds.".formatted(qualifier));
    }
  }

  private void bounds(NewFigure figure, Qualifier qualifier, String at) {
    switch (qualifier.bounds) {
      case NONE ->
          given.check(
              figure.lower() == null && figure.upper() == null,
              at + (figure.lower() == null ? ".upper" : ".lower"),
              "Must be left out with %s.".formatted(qualifier));
      case LOWER_EXCLUSIVE -> lower(figure, qualifier, at, true);
      case LOWER_INCLUSIVE -> lower(figure, qualifier, at, false);
      case UPPER_EXCLUSIVE -> upper(figure, qualifier, at, true);
      case UPPER_INCLUSIVE -> upper(figure, qualifier, at, false);
      case OPTIONAL -> {}
    }
  }

  private void lower(NewFigure figure, Qualifier qualifier, String at, boolean exclusive) {
    given.check(
        figure.lower() != null, at + ".lower", "Must be given with %s.".formatted(qualifier));
    given.check(
        !Objects.equals(figure.lowerExclusive(), !exclusive),
        at + ".lowerExclusive",
        "Must be %s with %s.".formatted(exclusive, qualifier));
  }

  private void upper(NewFigure figure, Qualifier qualifier, String at, boolean exclusive) {
    given.check(
        figure.upper() != null, at + ".upper", "Must be given with %s.".formatted(qualifier));
    given.check(
        !Objects.equals(figure.upperExclusive(), !exclusive),
        at + ".upperExclusive",
        "Must be %s with %s.".formatted(exclusive, qualifier));
  }

  static boolean isTrue(@Nullable Boolean flag) {
    return Boolean.TRUE.equals(flag);
  }
}
