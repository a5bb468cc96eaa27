package org.entente.gateway.cooperation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.entente.gateway.date.DateMatch;
import org.entente.gateway.upstream.Query;
import org.jspecify.annotations.Nullable;

@Input("RecordFilter")
@Description("Which records; all that is given must hold.")
public record RecordFilter(
    @Description("What it is.") @Nullable RecordKind kind,
    @Description("How far it has come.") @Nullable RecordStage stage,
    @Description("ACCEPTED unless it is given.") @Nullable Review review,
    @Description("Two countries, such as KH-KR.") @Nullable String pair,
    @Description(
            "An entity or a population that takes part; a country also by its ISO 3166-1 alpha-2 code.")
        @Id
        @Nullable String party,
    @Description("What the party does in it.") @Nullable Role role,
    @Description("On this day or later.") @Nullable LocalDate from,
    @Description("On this day or earlier.") @Nullable LocalDate to,
    @Description("How from, to and atLeast are compared; CERTAIN unless it is given.")
        @Nullable DateMatch match,
    @Description("It has a figure of this measure.") @Nullable String measure,
    @Description("The figure is at least this much.") @Nullable BigDecimal atLeast,
    @Description("The figure is of this unit.") @Nullable String unit,
    @Description("It quotes this article.") @Id @Nullable String article,
    @Description("Words in its title or in a quote.") @Nullable String q,
    @Description("It changed then or later.") @Nullable Instant changedSince,
    @Description("This person decided on it.") @Nullable String reviewedBy,
    @Description("It was accepted on a quote that its source took back.")
        @Nullable Boolean needsReview) {

  Query query() {
    return new Query()
        .with("kind", kind)
        .with("stage", stage)
        .with("review", review)
        .with("pair", pair)
        .with("party", party)
        .with("role", role)
        .with("from", from)
        .with("to", to)
        .with("match", match)
        .with("measure", measure)
        .with("atLeast", atLeast == null ? null : atLeast.toPlainString())
        .with("unit", unit)
        .with("article", article)
        .with("q", q)
        .with("changedSince", changedSince)
        .with("reviewedBy", reviewedBy)
        .with("needsReview", needsReview);
  }
}
