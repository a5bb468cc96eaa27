package org.entente.cooperation.record;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.cooperation.given.Given;
import org.entente.cooperation.record.GroupKey.By;
import org.entente.platform.access.Caller;
import org.entente.platform.page.Page;
import org.entente.store.read.GroupedAnswer;
import org.entente.store.read.GroupedAnswer.Group;
import org.entente.store.read.GroupedRequest;
import org.entente.store.read.Reads;
import org.jspecify.annotations.Nullable;

@Path("/v1/records:grouped")
class RecordGroupsResource {

  private final RecordGroups groups;
  private final RecordViews views;
  private final Caller caller;

  RecordGroupsResource(RecordGroups groups, RecordViews views, Caller caller) {
    this.groups = groups;
    this.views = views;
    this.caller = caller;
  }

  /**
   * A page of records, newest first, for each article that they quote, entity that takes part or is
   * represented, pair of countries, or population that takes part. A key's filter may hold {@code
   * review} (ACCEPTED when absent) and {@code kind}; with {@code totals} the records behind each
   * key are counted.
   */
  @POST
  @PermitAll
  @Reads
  public GroupedAnswer<RecordView> newest(@NotNull GroupedRequest request) {
    request.mustBeBy("article", "entity", "pair", "population");
    var by = By.valueOf(request.by().toUpperCase(Locale.ROOT));
    var given = new Given();
    var keys = GroupKey.read(given, by, request.keys());
    var asked = keys.stream().map(GroupKey::page).toList();
    GroupedRequest.noteTooManyItems(asked, given.violations(), "records in all");
    given.throwIfAny();
    var pages = groups.newest(by, keys, caller.visible());
    var totals = request.wantsTotals() ? groups.totals(by, keys, caller.visible()) : null;
    return shown(request, pages, totals);
  }

  private GroupedAnswer<RecordView> shown(
      GroupedRequest request, List<Page<CooperationRecord>> pages, @Nullable List<Long> totals) {
    var records = pages.stream().flatMap(p -> p.items().stream()).distinct().toList();
    var shown = new HashMap<String, RecordView>();
    views.of(records, request.fields()).forEach(v -> shown.put(v.id(), v));
    var results = new ArrayList<Group<RecordView>>();
    for (int i = 0; i < pages.size(); i++) {
      var page = pages.get(i).map(r -> Objects.requireNonNull(shown.get(r.typeId())));
      results.add(
          Group.of(request.keys().get(i).key(), page, totals == null ? null : totals.get(i)));
    }
    return new GroupedAnswer<>(results);
  }
}
