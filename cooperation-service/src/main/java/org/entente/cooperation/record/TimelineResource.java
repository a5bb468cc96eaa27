package org.entente.cooperation.record;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.entente.cooperation.dyad.Pair;
import org.entente.cooperation.given.Given;
import org.entente.platform.access.Caller;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/dyads/{pair}/timeline")
class TimelineResource {

  private final Timeline timeline;
  private final RecordViews views;
  private final Caller caller;

  TimelineResource(Timeline timeline, RecordViews views, Caller caller) {
    this.timeline = timeline;
    this.views = views;
    this.caller = caller;
  }

  /**
   * The accepted records of two countries, and the absences of one from what the other hosted, by
   * the latest day that each can have been: the latest first, those without a date last.
   */
  @GET
  @PermitAll
  @Reads
  public Page<RecordView> of(
      @RestPath String pair,
      @RestQuery @Nullable Integer first,
      @RestQuery @Nullable String after) {
    var given = new Given();
    var known = Pair.read(given, pair, "pair");
    given.throwIfAny();
    var page = PageRequest.of("timeline", String.valueOf(known), first, after);
    var records = timeline.of(String.valueOf(known), page, caller.visible());
    return new Page<>(views.of(records.items(), null), records.pageInfo());
  }
}
