package org.entente.cooperation.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Stage;
import org.entente.cooperation.party.Role;
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a list of records; what is absent narrows nothing.
 *
 * @param clearance up to which visibility the caller sees
 * @param party an entity that takes part or is represented, or one that is taken to be one with it
 * @param population people who take part
 * @param words stand in the title or in a quote, without case
 */
record Filter(
    Visibility clearance,
    Review review,
    @Nullable Kind kind,
    @Nullable Stage stage,
    @Nullable String pair,
    @Nullable String party,
    @Nullable UUID population,
    @Nullable Role role,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Match match,
    @Nullable String measure,
    @Nullable BigDecimal atLeast,
    @Nullable String unit,
    @Nullable UUID article,
    @Nullable String words,
    @Nullable Instant changedSince,
    @Nullable String reviewedBy,
    boolean needsReview,
    Sort sort) {

  /** Years before the first one are written with their era. */
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd G", Locale.ENGLISH);

  static List<Visibility> upTo(Visibility clearance) {
    return Arrays.stream(Visibility.values()).filter(v -> v.compareTo(clearance) <= 0).toList();
  }

  Conditions conditions() {
    var conditions =
        new Conditions()
            .and("visibility in :visible", "visible", upTo(clearance))
            .and("review = :review", "review", review);
    if (kind != null) {
      conditions.and("kind = :kind", "kind", kind);
    }
    if (stage != null) {
      conditions.and("stage = :stage", "stage", stage);
    }
    if (pair != null) {
      conditions.and("dyad = :pair", "pair", pair);
    }
    if (article != null) {
      conditions.and(
          "id in (select e.recordId from Evidence e where e.articleId = :article)",
          "article",
          article);
    }
    if (words != null) {
      conditions.and(
          "lower(title) like :words escape '!' or id in (select e.recordId from Evidence e where not e.withheld and lower(e.exact) like :words escape '!')",
          "words",
          "%" + escaped(words) + "%");
    }
    if (changedSince != null) {
      conditions.and("changedAt >= :since", "since", changedSince);
    }
    if (needsReview) {
      conditions.and("needsReview");
    }
    if (reviewedBy != null) {
      conditions.and("reviewedBy = :reviewer", "reviewer", reviewedBy);
    }
    parties(conditions);
    dates(conditions);
    figures(conditions);
    return conditions;
  }

  private static String escaped(String words) {
    return words
        .strip()
        .toLowerCase(Locale.ROOT)
        .replace("!", "!!")
        .replace("%", "!%")
        .replace("_", "!_");
  }

  private void parties(Conditions conditions) {
    if (party == null && population == null && role == null) {
      return;
    }
    var who = new Conditions();
    if (party != null) {
      who.and(isOneWith("p.entityId") + " or " + isOneWith("p.represents"));
      conditions.with("party", party);
    }
    if (population != null) {
      who.and("p.populationId = :population");
      conditions.with("population", population);
    }
    if (role != null) {
      who.and("p.role = :role");
      conditions.with("role", role);
    }
    conditions.and("id in (select p.recordId from Party p where " + who.where() + ")");
  }

  /** The party or whoever is taken to be one with it. */
  private static String isOneWith(String entity) {
    return "cast(sql('? = any(cluster_of(?))', %s, :party) as boolean)".formatted(entity);
  }

  /** As {@code PartialDate} tells it: an unknown date lies nowhere, an open end reaches on. */
  private void dates(Conditions conditions) {
    if (from == null && to == null) {
      return;
    }
    conditions.and("date.edtf is not null");
    if (pair == null) {
      conditions.and(inSpan(match), "span", "[%s,%s]".formatted(day(from), day(to)));
    } else {
      ofPair(conditions);
    }
  }

  /**
   * Records of a pair are read along its own indexes, by reception or by day; how many of them lie
   * in the span the database knows of plain columns only.
   */
  private void ofPair(Conditions conditions) {
    var certain = match == Match.CERTAIN;
    if (from != null) {
      conditions.and(
          certain
              ? "date.earliest >= :from and sortDay >= :fromDay"
              : "date.latest is null or date.latest >= :from",
          "from",
          from);
    }
    if (to != null) {
      conditions.and(
          certain
              ? "date.latest <= :to and sortDay <= :toDay"
              : "date.earliest is null or date.earliest <= :to",
          "to",
          to);
    }
    if (certain && from != null) {
      conditions.with("fromDay", sortDay(from));
    }
    if (certain && to != null) {
      conditions.with("toDay", sortDay(to));
    }
  }

  /** The day as {@code sort_day} counts it. */
  private static int sortDay(LocalDate day) {
    return Math.toIntExact(day.toEpochDay() - LocalDate.of(2000, 1, 1).toEpochDay());
  }

  /** Ranges are compared as the index holds them; HQL has no operators for them. */
  private static String inSpan(Match match) {
    return "cast(sql('daterange(?, ?, ''[]'') %s cast(? as daterange)', date.earliest, date.latest, :span) as boolean)"
        .formatted(match == Match.CERTAIN ? "<@" : "&&");
  }

  /** Nothing, where the span is open. */
  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  /** A manner of speaking counts nothing and is left out. */
  private void figures(Conditions conditions) {
    if (measure == null) {
      return;
    }
    var what = new Conditions().and("f.measure = :measure").and("not f.rhetorical");
    conditions.with("measure", measure);
    if (unit != null) {
      what.and("f.unit = :unit");
      conditions.with("unit", unit);
    }
    if (atLeast != null) {
      what.and(
          match == Match.CERTAIN
              ? "f.least >= :atLeast"
              : "f.most is null or f.most > :atLeast or (f.most = :atLeast and coalesce(f.upperExclusive, false) = false)");
      conditions.with("atLeast", atLeast);
    }
    conditions.and("id in (select f.recordId from Figure f where " + what.where() + ")");
  }
}
