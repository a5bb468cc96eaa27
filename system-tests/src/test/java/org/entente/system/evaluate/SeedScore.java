package org.entente.system.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.entente.cooperation.extraction.Draft;
import org.entente.cooperation.figure.NewFigure;
import org.entente.system.SeedFacts.Event;
import org.jspecify.annotations.Nullable;

/**
 * Counts drafts against facts. A draft finds a fact when the kind is the same, the sides are the
 * same and the quotes overlap; it is right when it finds any.
 */
final class SeedScore {

  /** Kinds whose bounds are a matter of taste. */
  private static final Set<String> NOT_COUNTED =
      Set.of(
          "STATEMENT",
          "CLAIM",
          "COOPERATION_STATUS",
          "ESTIMATE",
          "NON_DISCLOSURE",
          "PRAISE",
          "INCIDENT",
          "ATTENDANCE");

  private static final List<Set<String>> CLOSE =
      List.of(
          Set.of("PLEDGE", "AGREEMENT", "OFFER", "MOU", "INFORMATION_SHARING", "JOINT_TASK_FORCE"),
          Set.of("ACCUSATION", "CRITICISM", "DENIAL"),
          Set.of("MEETING", "CONFERENCE", "VISIT"),
          Set.of("DEPORTATION", "REPATRIATION", "EXTRADITION"),
          Set.of("VICTIM_ASSISTANCE", "RESCUE", "REPATRIATION"),
          Set.of("INVESTIGATION", "PROSECUTION", "ARREST"),
          Set.of("RAID", "JOINT_OPERATION"),
          Set.of("REQUEST", "CRITICISM", "PLEDGE", "OFFER"));

  private static final class Count {
    int facts;
    int found;
    int drafts;
    int right;
    int dates;
    int datesRight;
    int figures;
    int figuresRight;
    int lenient;
  }

  private final Mentions mentions;
  private final Map<String, Count> byKind = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private int quotes;
  private int quotesExact;

  SeedScore(Mentions mentions) {
    this.mentions = mentions;
  }

  void add(String text, List<Event> events, List<Draft> drafts) {
    var right = new HashSet<Draft>();
    for (var event : events) {
      var kind = Objects.requireNonNull(event.text("kind"));
      if (NOT_COUNTED.contains(kind)) {
        continue;
      }
      var count = count(kind);
      count.facts++;
      var found =
          drafts.stream()
              .filter(d -> d.kind().name().equals(kind) && isAbout(d, event, text))
              .toList();
      var close =
          drafts.stream()
              .filter(d -> isClose(kind, d.kind().name()) && isAbout(d, event, text))
              .toList();
      count.lenient += close.isEmpty() ? 0 : 1;
      if (found.isEmpty()) {
        misses.add("%s %s %s %s".formatted(event.id(), kind, Sides.of(event), event.text("quote")));
      } else {
        count.found++;
        right.addAll(found);
        details(event, found, count);
        quote(event, found, text);
      }
    }
    for (var draft : drafts) {
      var kind = draft.kind().name();
      if (!NOT_COUNTED.contains(kind)) {
        count(kind).drafts++;
        count(kind).right += right.contains(draft) ? 1 : 0;
        if (!right.contains(draft)) {
          wrong.add(Shown.of(draft, text) + "   " + Sides.of(draft, mentions));
        }
      }
    }
  }

  private Count count(String kind) {
    return byKind.computeIfAbsent(kind, k -> new Count());
  }

  private static boolean isClose(String one, String other) {
    return one.equals(other)
        || CLOSE.stream().anyMatch(kinds -> kinds.contains(one) && kinds.contains(other));
  }

  private boolean isAbout(Draft draft, Event event, String text) {
    return Sides.of(draft, mentions).equals(Sides.of(event)) && overlaps(draft, event, text);
  }

  private static boolean overlaps(Draft draft, Event event, String text) {
    var exact = Objects.requireNonNull(event.text("quote"));
    int start = text.indexOf(exact);
    int end = start + exact.length();
    return draft.quotes().stream().anyMatch(q -> q.start() < end && q.end() > start);
  }

  private void details(Event event, List<Draft> found, Count count) {
    if (Set.of("derived", "stated", "year_inferred").contains(event.text("date_basis"))) {
      count.dates++;
      var date = event.text("date");
      count.datesRight +=
          found.stream().anyMatch(d -> d.date() != null && Objects.equals(d.date().edtf(), date))
              ? 1
              : 0;
    }
    for (var figure : event.facts().get("figures")) {
      if (figure.get("qualifier").asText().equals("ordinal")) {
        continue;
      }
      count.figures++;
      boolean isRight =
          found.stream().flatMap(d -> d.figures().stream()).anyMatch(f -> isSame(f, figure));
      count.figuresRight += isRight ? 1 : 0;
      if (!isRight) {
        misses.add("   figure of %s: %s".formatted(event.id(), figure));
      }
    }
  }

  private static boolean isSame(NewFigure figure, JsonNode fact) {
    var value = fact.get("value").isNull() ? null : fact.get("value").decimalValue();
    var qualifier =
        switch (fact.get("qualifier").asText()) {
          case "more_than" -> "MORE_THAN";
          case "approx" -> "ABOUT";
          case "exact" -> value != null && value.signum() == 0 ? "NONE" : "EXACT";
          default -> fact.get("qualifier").asText().toUpperCase(java.util.Locale.ROOT);
        };
    var own = figure.value() != null ? figure.value() : figure.lower();
    var theirs =
        value != null ? value : fact.has("lower") ? fact.get("lower").decimalValue() : null;
    return qualifier.equals(figure.qualifier()) && same(own, theirs);
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }

  /** The quote's own sentence is among the draft's, and nothing much beside. */
  private void quote(Event event, List<Draft> found, String text) {
    quotes++;
    var exact = Objects.requireNonNull(event.text("quote"));
    int start = text.indexOf(exact);
    int end = start + exact.length();
    boolean within =
        found.stream()
            .flatMap(d -> d.quotes().stream())
            .anyMatch(q -> q.start() <= start && q.end() >= end);
    quotesExact += within ? 1 : 0;
  }

  int found() {
    return byKind.values().stream().mapToInt(c -> c.found).sum();
  }

  void print(boolean all) {
    if (all) {
      System.out.println("\nMISSED");
      misses.forEach(System.out::println);
      System.out.println("\nWRONG");
      wrong.forEach(System.out::println);
    }
    System.out.printf(
        "%n%-22s %5s %5s %7s | %6s %5s %9s | %7s | %9s | %9s%n",
        "kind",
        "facts",
        "found",
        "recall",
        "drafts",
        "right",
        "precision",
        "lenient",
        "dates",
        "figures");
    var sum = new Count();
    byKind.forEach((kind, c) -> {
      line(kind, c);
      sum.facts += c.facts;
      sum.found += c.found;
      sum.drafts += c.drafts;
      sum.right += c.right;
      sum.dates += c.dates;
      sum.datesRight += c.datesRight;
      sum.figures += c.figures;
      sum.figuresRight += c.figuresRight;
      sum.lenient += c.lenient;
    });
    line("ALL", sum);
    System.out.printf(
        "quotes that hold the whole quote of the fact: %d of %d%n", quotesExact, quotes);
  }

  private static void line(String name, Count c) {
    System.out.printf(
        "%-22s %5d %5d %7s | %6d %5d %9s | %7d | %4d/%4d | %4d/%4d%n",
        name,
        c.facts,
        c.found,
        share(c.found, c.facts),
        c.drafts,
        c.right,
        share(c.right, c.drafts),
        c.lenient,
        c.datesRight,
        c.dates,
        c.figuresRight,
        c.figures);
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "-" : "%.2f".formatted((double) part / whole);
  }
}
