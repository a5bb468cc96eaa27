package org.entente.cooperation.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.cooperation.evidence.Quotes;
import org.entente.cooperation.figure.FigureView;
import org.entente.platform.date.PartialDate;
import org.entente.platform.date.PartialDate.Basis;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Violations;

/**
 * What a record must show to be accepted: a verified quote of its own for itself, for its dates
 * when a source says them, and for each figure; and the words of dates and figures stand in those
 * quotes, or in a quote of the record that it is part of.
 */
final class Acceptance {

  private static final Set<Basis> SAID_BY_A_SOURCE = EnumSet.of(Basis.STATED, Basis.DERIVED);

  private final Quotes quotes;
  private final Violations lacks = new Violations();

  private Acceptance(Quotes quotes) {
    this.quotes = quotes;
  }

  static List<FieldError> lacking(
      Quotes quotes, Map<String, PartialDate> dates, List<FigureView> figures) {
    var acceptance = new Acceptance(quotes);
    acceptance.lacks.check(
        quotes.support("record"), "record", "Has no verified quote that supports it.");
    dates.forEach(acceptance::date);
    for (int i = 0; i < figures.size(); i++) {
      acceptance.figure(figures.get(i), "figures[%d]".formatted(i));
    }
    return acceptance.lacks.errors();
  }

  private void date(String field, PartialDate date) {
    if (!SAID_BY_A_SOURCE.contains(date.basis())) {
      return;
    }
    if (date.text() == null) {
      lacks.add(field + ".text", "Must be given, as printed: a source says this date.");
    } else {
      supported("date", field, date.text());
    }
  }

  private void figure(FigureView figure, String at) {
    supported("figure:" + figure.key(), at, figure.text());
  }

  private void supported(String topic, String at, String words) {
    if (!quotes.support(topic)) {
      lacks.add(
          at + ".text",
          "Has no verified quote that supports it and holds \"%s\".".formatted(words));
    } else if (!quotes.say(topic, words)) {
      lacks.add(
          at + ".text",
          "\"%s\" does not stand in a verified quote that supports it.".formatted(words));
    }
  }
}
