package org.entente.cooperation.dyad;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.entente.cooperation.dyad.CoverageClient.Question;
import org.entente.cooperation.dyad.Series.Interval;
import org.entente.cooperation.dyad.Series.Mode;
import org.entente.cooperation.dyad.SeriesView.Coverage;
import org.entente.cooperation.dyad.SeriesView.Period;
import org.entente.cooperation.given.Given;
import org.entente.cooperation.upstream.Upstream;
import org.entente.cooperation.upstream.UpstreamAway;
import org.entente.cooperation.upstream.UpstreamRefused;
import org.entente.platform.access.Caller;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/dyads/{pair}/series")
class SeriesResource {

  private static final Logger LOG = Logger.getLogger(SeriesResource.class);
  private static final YearMonth FIRST = YearMonth.of(1, 1);
  private static final YearMonth LAST = YearMonth.of(9999, 12);

  private final Series series;
  private final CoverageClient articles;
  private final Upstream upstream;
  private final Caller caller;

  SeriesResource(
      Series series, @RestClient CoverageClient articles, Upstream upstream, Caller caller) {
    this.series = series;
    this.articles = articles;
    this.upstream = upstream;
    this.caller = caller;
  }

  /**
   * How records of two countries add up over time, by the month or year that each certainly was in,
   * beside how many articles name both then.
   *
   * @param from the first month, such as 2020-01
   * @param to the last month
   */
  @GET
  @PermitAll
  public SeriesView of(
      @RestPath String pair,
      @RestQuery
          @Parameter(
              description = "MONTH when absent.",
              schema = @Schema(implementation = Interval.class))
          @Nullable String interval,
      @RestQuery
          @Parameter(
              description =
                  "STRICT (when absent): what sources say, or both sides claim. BROAD: also proposals.",
              schema = @Schema(implementation = Mode.class))
          @Nullable String mode,
      @RestQuery @Nullable String from,
      @RestQuery @Nullable String to) {
    var given = new Given();
    var known = Pair.read(given, pair, "pair");
    var wanted = given.oneOf(Interval.class, upper(interval), "interval");
    var counted = given.oneOf(Mode.class, mode, "mode");
    var first = month(given, from, "from");
    var last = month(given, to, "to");
    given.check(
        first == null || last == null || !last.isBefore(first), "to", "Must not be before from.");
    given.throwIfAny();
    var by = wanted == null ? Interval.MONTH : wanted;
    var what = counted == null ? Mode.STRICT : counted;
    var read =
        QuarkusTransaction.requiringNew()
            .call(() ->
                series.of(
                    Objects.requireNonNull(known),
                    by,
                    what,
                    first == null ? FIRST : first,
                    last == null ? LAST : last,
                    caller.visible()));
    return view(Objects.requireNonNull(known), by, what, read, coverage(known, by, first, last));
  }

  private static SeriesView view(
      String pair,
      Interval by,
      Mode mode,
      Series.Read read,
      Optional<CoverageClient.Result> coverage) {
    var articles = new TreeMap<String, Integer>();
    coverage.ifPresent(c -> c.periods().forEach(p -> articles.put(p.period(), p.articles())));
    var periods = new TreeMap<String, Period>();
    articles.forEach(
        (period, number) -> periods.put(period, new Period(period, Series.none(mode), number)));
    read.periods()
        .forEach((period, sums) ->
            periods.put(
                period,
                new Period(
                    period, sums, coverage.isEmpty() ? null : articles.getOrDefault(period, 0))));
    return new SeriesView(
        pair,
        by,
        mode,
        List.copyOf(periods.values()),
        read.spread(),
        read.undated(),
        coverage.map(c -> new Coverage(c.spread(), c.undated())).orElse(null));
  }

  /**
   * Nothing while articles-service does not answer, or finds too much to count: the series stands
   * without it.
   */
  private Optional<CoverageClient.Result> coverage(
      String pair, Interval by, @Nullable YearMonth from, @Nullable YearMonth to) {
    var question =
        new Question(
            List.of(List.of(pair.split("-"))),
            by.name(),
            from == null ? null : from.atDay(1).toString(),
            to == null ? null : to.atEndOfMonth().toString(),
            caller.clearance());
    try {
      return Optional.of(
          upstream.ask("articles-service", () -> articles.counts(question)).results().getFirst());
    } catch (UpstreamAway | UpstreamRefused e) {
      LOG.warnf("A series is told without coverage: %s", e.getMessage());
      return Optional.empty();
    }
  }

  private static @Nullable String upper(@Nullable String interval) {
    return interval == null ? null : interval.toUpperCase(Locale.ROOT);
  }

  private static @Nullable YearMonth month(Given given, @Nullable String text, String field) {
    try {
      return text == null ? null : YearMonth.parse(text);
    } catch (DateTimeException e) {
      given.check(false, field, "Must be a month such as 2025-06.");
      return null;
    }
  }
}
