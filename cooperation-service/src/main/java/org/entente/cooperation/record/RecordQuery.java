package org.entente.cooperation.record;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entente.cooperation.dyad.Pair;
import org.entente.cooperation.given.Given;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Stage;
import org.entente.cooperation.party.EntityRef;
import org.entente.cooperation.party.Role;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a list of records can be narrowed by, as it stands in the address. */
public class RecordQuery {

  /** With a year of four digits, as the dates of records have. */
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4)
          .appendPattern("-MM-dd")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  @RestQuery
  @Parameter(schema = @Schema(implementation = Kind.class))
  @Nullable String kind;

  @RestQuery
  @Parameter(schema = @Schema(implementation = Stage.class))
  @Nullable String stage;

  @RestQuery
  @Parameter(description = "ACCEPTED when absent.", schema = @Schema(implementation = Review.class))
  @Nullable String review;

  @RestQuery
  @Parameter(description = "Two countries, such as KH-KR, in either order.")
  @Nullable String pair;

  @RestQuery
  @Parameter(
      description =
          "An entity that takes part or is represented, a country by its code, or a population.")
  @Nullable String party;

  @RestQuery
  @Parameter(schema = @Schema(implementation = Role.class))
  @Nullable String role;

  @RestQuery
  @Parameter(description = "The first day, such as 2025-06-01; undated records are left out.")
  @Nullable String from;

  @RestQuery
  @Parameter(description = "The last day.")
  @Nullable String to;

  @RestQuery
  @Parameter(
      description =
          "CERTAIN (when absent): the whole date lies in the span, the lower bound reaches atLeast. POSSIBLE: they overlap.",
      schema = @Schema(implementation = Match.class))
  @Nullable String match;

  @RestQuery
  @Parameter(description = "Records with a figure of this measure, such as assets_seized.")
  @Nullable String measure;

  @RestQuery
  @Parameter(
      description =
          "The number that a figure of the measure must reach; rhetorical ones are left out.")
  @Nullable String atLeast;

  @RestQuery
  @Parameter(description = "The unit of that figure, such as person or USD.")
  @Nullable String unit;

  @RestQuery
  @Parameter(description = "Records that quote this article.")
  @Nullable String article;

  @RestQuery
  @Parameter(
      description =
          "NEWEST (when absent): by reception, the newest first. DATE: by the latest day that each can have been, the latest first and undated ones last.",
      schema = @Schema(implementation = Sort.class))
  @Nullable String sort;

  @RestQuery
  @Parameter(description = "Words that stand in the title or in a quote.")
  @Nullable String q;

  @RestQuery
  @Parameter(description = "Only records that changed at that time or later, in RFC 3339.")
  @Nullable String changedSince;

  @RestQuery
  @Parameter(description = "Only records that this person decided on.")
  @Nullable String reviewedBy;

  @RestQuery
  @Parameter(description = "true: only records with a quote that its source took back.")
  @Nullable Boolean needsReview;

  Filter filter(Visibility clearance) {
    var given = new Given();
    given.check(
        measure != null || (atLeast == null && unit == null),
        "measure",
        "Must be given with atLeast or unit.");
    var isPopulation = party != null && party.startsWith("population_");
    if (isPopulation) {
      given.id("population", party, "party");
    } else {
      given.entity(party, "party");
    }
    given.id("article", article, "article");
    var review = given.oneOf(Review.class, this.review, "review");
    var match = given.oneOf(Match.class, this.match, "match");
    var kind = given.oneOf(Kind.class, this.kind, "kind");
    var stage = given.oneOf(Stage.class, this.stage, "stage");
    var role = given.oneOf(Role.class, this.role, "role");
    var pair = Pair.read(given, this.pair, "pair");
    var from = day(given, this.from, "from");
    var to = day(given, this.to, "to");
    given.check(from == null || to == null || !to.isBefore(from), "to", "Must not be before from.");
    // Before there was another order its only name was written small.
    var order = given.oneOf(Sort.class, "newest".equals(sort) ? Sort.NEWEST.name() : sort, "sort");
    var number = number(given, atLeast);
    given.text(q, 200, "q");
    given.text(reviewedBy, 200, "reviewedBy");
    var since = instant(given, changedSince);
    given.throwIfAny();
    return new Filter(
        clearance,
        review == null ? Review.ACCEPTED : review,
        kind,
        stage,
        pair,
        party == null || isPopulation ? null : EntityRef.id(party),
        isPopulation ? uuid("population", party) : null,
        role,
        from,
        to,
        match == null ? Match.CERTAIN : match,
        measure,
        number,
        unit,
        uuid("article", article),
        q,
        since,
        reviewedBy,
        Boolean.TRUE.equals(needsReview),
        order == null ? Sort.NEWEST : order);
  }

  private static @Nullable UUID uuid(String prefix, @Nullable String id) {
    return id == null ? null : TypeId.parse(prefix, id).uuid();
  }

  private static @Nullable LocalDate day(Given given, @Nullable String day, String field) {
    try {
      return day == null ? null : LocalDate.parse(day, DAY);
    } catch (DateTimeException e) {
      given.check(false, field, "Must be a day such as 2025-06-27.");
      return null;
    }
  }

  private static @Nullable Instant instant(Given given, @Nullable String time) {
    try {
      return time == null ? null : OffsetDateTime.parse(time).toInstant();
    } catch (DateTimeException e) {
      given.check(false, "changedSince", "Must be a time such as 2025-06-27T10:00:00Z.");
      return null;
    }
  }

  private static @Nullable BigDecimal number(Given given, @Nullable String number) {
    if (number == null) {
      return null;
    }
    if (number.matches("-?\\d{1,30}(\\.\\d{1,10})?")) {
      return new BigDecimal(number);
    }
    given.check(false, "atLeast", "Must be a number of at most 30 digits.");
    return null;
  }
}
