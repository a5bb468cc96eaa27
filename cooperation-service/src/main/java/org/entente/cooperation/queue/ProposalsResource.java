package org.entente.cooperation.queue;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entente.cooperation.dyad.Pair;
import org.entente.cooperation.given.Given;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.link.Suggestions;
import org.entente.cooperation.origin.Origins;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.RecordViews;
import org.entente.cooperation.record.Records;
import org.entente.cooperation.record.Records.Waiting;
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
  private final Origins origins;
  private final Suggestions suggestions;
  private final Caller caller;

  ProposalsResource(
      Records records, RecordViews views, Origins origins, Suggestions suggestions, Caller caller) {
    this.records = records;
    this.views = views;
    this.origins = origins;
    this.suggestions = suggestions;
    this.caller = caller;
  }

  private record Asked(
      @Nullable Kind kind, @Nullable String pair, @Nullable String proposedBy, Waiting order) {}

  /**
   * What waits for a decision, with what it takes to decide: whole records with their quotes, where
   * a machine's suggestions come from and how sure it is, and what may be the same act.
   */
  @GET
  @PermitAll
  @Reads
  public Page<ProposalView> waiting(
      @RestQuery @Parameter(schema = @Schema(implementation = Kind.class)) @Nullable String kind,
      @RestQuery @Parameter(description = "Two countries, such as KH-KR, in either order.")
          @Nullable String pair,
      @RestQuery
          @Parameter(
              description = "Only what they propose; extractor is whatever machines suggest.")
          @Nullable String proposedBy,
      @RestQuery
          @Parameter(
              description =
                  "CONFIDENCE (when absent): what is surest first, then what waits longest; what people propose is sure. AGE: what waits longest first.",
              schema = @Schema(implementation = Waiting.class))
          @Nullable String sort,
      @RestQuery @Nullable Integer first,
      @RestQuery @Nullable String after) {
    var given = new Given();
    var order = given.oneOf(Waiting.class, sort, "sort");
    var asked =
        new Asked(
            given.oneOf(Kind.class, kind, "kind"),
            Pair.read(given, pair, "pair"),
            proposedBy,
            order == null ? Waiting.CONFIDENCE : order);
    given.text(proposedBy, 200, "proposedBy");
    given.throwIfAny();
    return shown(
        records.waiting(
            asked.kind(),
            asked.pair(),
            asked.proposedBy(),
            asked.order(),
            PageRequest.of("proposals", asked, first, after),
            caller.clearance()));
  }

  private Page<ProposalView> shown(Page<CooperationRecord> page) {
    var ids = page.items().stream().map(CooperationRecord::id).toList();
    if (ids.isEmpty()) {
      return new Page<>(List.of(), page.pageInfo());
    }
    var from = origins.of(ids);
    var alike = suggestions.of(ids, caller.visible());
    var shown = views.of(page.items(), null);
    var items = new ArrayList<ProposalView>();
    for (int i = 0; i < ids.size(); i++) {
      items.add(
          new ProposalView(
              shown.get(i), from.get(ids.get(i)), alike.getOrDefault(ids.get(i), List.of())));
    }
    return new Page<>(items, page.pageInfo());
  }
}
