package org.entente.cooperation.pledge;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entente.cooperation.dyad.Pair;
import org.entente.cooperation.given.Given;
import org.entente.cooperation.pledge.Pledges.Row;
import org.entente.cooperation.pledge.Pledges.Wanted;
import org.entente.cooperation.record.RecordViews;
import org.entente.platform.access.Caller;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/pledges")
class PledgeResource {

  private final Pledges pledges;
  private final RecordViews views;
  private final Caller caller;
  private final Clock clock = Clock.systemUTC();

  PledgeResource(Pledges pledges, RecordViews views, Caller caller) {
    this.pledges = pledges;
    this.views = views;
    this.caller = caller;
  }

  /**
   * What was offered, pledged, agreed or declared, and what became of it: made longest ago first.
   * Pledges without a date come last, with the age UNKNOWN, however old is asked for.
   *
   * @param olderThan a period such as P6M: made at least as long ago, by the latest day that it can
   *     have been
   * @param country of one of those who made it
   */
  @GET
  @PermitAll
  @Reads
  public Page<PledgeView> oldest(
      @RestQuery @Parameter(schema = @Schema(implementation = PledgeStatus.class))
          @Nullable String status,
      @RestQuery @Nullable String olderThan,
      @RestQuery @Nullable String country,
      @RestQuery @Nullable String pair,
      @RestQuery @Nullable Integer first,
      @RestQuery @Nullable String after) {
    var today = LocalDate.now(clock);
    var given = new Given();
    given.country(country, "country");
    var wanted =
        new Wanted(
            given.oneOf(PledgeStatus.class, status, "status"),
            country,
            Pair.read(given, pair, "pair"),
            before(given, olderThan, today));
    given.throwIfAny();
    var page = PageRequest.of("pledges", List.of(wanted, olderThan + ""), first, after);
    var rows = pledges.oldest(wanted, page, caller.visible());
    var shown =
        Page.of(rows, page, row -> List.of(Integer.toString(row.day()), row.id().toString()));
    var records = views.byIds(shown.items().stream().map(Row::id).toList());
    return shown.map(row ->
        new PledgeView(
            row.status(), row.age(today), Objects.requireNonNull(records.get(row.id()))));
  }

  private static @Nullable LocalDate before(
      Given given, @Nullable String olderThan, LocalDate today) {
    try {
      var period = olderThan == null ? null : Period.parse(olderThan);
      given.check(period == null || !period.isNegative(), "olderThan", "Must not be negative.");
      return period == null ? null : today.minus(period);
    } catch (DateTimeException e) {
      given.check(false, "olderThan", "Must be a period such as P6M or P90D.");
      return null;
    }
  }
}
