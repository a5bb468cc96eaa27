package org.entente.entities.relation;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.entities.evidence.OwnerKind;
import org.entente.entities.evidence.QuoteView;
import org.entente.entities.evidence.Quotes;
import org.entente.entities.relation.RelationLists.Wanted;
import org.entente.entities.subject.KnownEntities;
import org.entente.entities.subject.Sight;
import org.entente.platform.access.Caller;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.store.read.GroupedAnswer;
import org.entente.store.read.GroupedAnswer.Group;
import org.entente.store.read.GroupedRequest;
import org.entente.store.read.Reads;

@Path("/v1/relations:grouped")
class RelationGroupsResource {

  private final RelationLists lists;
  private final KnownEntities entities;
  private final Quotes quotes;
  private final Caller caller;

  RelationGroupsResource(
      RelationLists lists, KnownEntities entities, Quotes quotes, Caller caller) {
    this.lists = lists;
    this.entities = entities;
    this.quotes = quotes;
    this.caller = caller;
  }

  /** A page of one key, as it is asked for. */
  private record Asked(String key, RelationFilter filter, PageRequest page, Set<UUID> cluster) {

    Wanted wanted() {
      return new Wanted(
          cluster, filter.direction(), filter.type(), page.afterId().orElse(null), page.limit());
    }

    Group<RelationView> group(Page<Relation> found, Map<UUID, List<QuoteView>> quoted) {
      return Group.of(
          key,
          found.map(
              r -> RelationView.of(r, cluster, filter.at(), quoted.getOrDefault(r.id, List.of()))));
    }
  }

  /**
   * By {@code entity}: what each is to others and others are to it, and the same of all that are
   * taken for it, newest first. A key's filter can hold {@code direction}, {@code type} and {@code
   * at}. All keys together may ask for 10,000.
   */
  @POST
  @PermitAll
  @Reads
  public GroupedAnswer<RelationView> grouped(@NotNull GroupedRequest request) {
    request.mustBeBy("entity");
    request.mustNotWantTotals();
    var asked = asked(request);
    GroupedRequest.mustAskForAtMost(
        GroupedRequest.MOST_ITEMS, "relations", asked.stream().map(Asked::page).toList());
    var rows = lists.newest(asked.stream().map(Asked::wanted).toList(), Sight.of(caller));
    var pages = new ArrayList<Page<Relation>>();
    for (int i = 0; i < rows.size(); i++) {
      pages.add(Page.of(rows.get(i), asked.get(i).page(), r -> List.of(r.id.toString())));
    }
    var shown = pages.stream().flatMap(p -> p.items().stream()).map(r -> r.id).distinct().toList();
    var quoted = quotes.of(OwnerKind.RELATION, shown);
    var groups = new ArrayList<Group<RelationView>>();
    for (int i = 0; i < pages.size(); i++) {
      groups.add(asked.get(i).group(pages.get(i), quoted));
    }
    return new GroupedAnswer<>(groups);
  }

  private List<Asked> asked(GroupedRequest request) {
    var clusters = entities.clusters(request.keys().stream().map(GroupedRequest.Key::key).toList());
    var asked = new ArrayList<Asked>();
    for (int i = 0; i < request.keys().size(); i++) {
      var key = request.keys().get(i);
      var filter = RelationFilter.of("keys[%d].filter".formatted(i), key.filter());
      var cursorFilter = List.of(key.key(), filter.direction() + "", filter.type() + "");
      var page = PageRequest.of("relations", cursorFilter, key.first(), key.after());
      asked.add(new Asked(key.key(), filter, page, clusters.getOrDefault(key.key(), Set.of())));
    }
    return asked;
  }
}
