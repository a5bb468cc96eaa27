package org.entente.cooperation.record;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entente.cooperation.dyad.Pair;
import org.entente.cooperation.given.Given;
import org.entente.cooperation.kind.Kind;
import org.entente.platform.access.Caller;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/proposals")
class ProposalsResource {

  private final Records records;
  private final RecordViews views;
  private final Caller caller;

  ProposalsResource(Records records, RecordViews views, Caller caller) {
    this.records = records;
    this.views = views;
    this.caller = caller;
  }

  /** What waits for a decision, the longest waiting first. */
  @GET
  @PermitAll
  @Reads
  public Page<RecordView> waiting(
      @RestQuery @Parameter(schema = @Schema(implementation = Kind.class)) @Nullable String kind,
      @RestQuery @Nullable String pair,
      @RestQuery @Nullable Integer first,
      @RestQuery @Nullable String after) {
    var given = new Given();
    var wantedKind = given.oneOf(Kind.class, kind, "kind");
    var wantedPair = Pair.read(given, pair, "pair");
    given.throwIfAny();
    var filter = Filter.proposals(caller.clearance(), wantedKind, wantedPair);
    var page = records.oldest(filter, PageRequest.of("proposals", filter, first, after));
    return new Page<>(views.of(page.items(), null), page.pageInfo());
  }
}
