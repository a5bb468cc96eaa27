package org.entente.entities.office;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.entities.evidence.OwnerKind;
import org.entente.entities.evidence.QuoteView;
import org.entente.entities.evidence.Quotes;
import org.entente.entities.period.Day;
import org.entente.entities.subject.KnownEntities;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.platform.problem.InvalidRequest;
import org.entente.store.read.GroupedAnswer;
import org.entente.store.read.GroupedAnswer.Group;
import org.entente.store.read.GroupedRequest;
import org.entente.store.read.Reads;
import org.jspecify.annotations.Nullable;

@Path("/v1/offices:grouped")
class OfficeGroupsResource {

  /** Ids of version 7 sort as their text does. */
  private static final Comparator<Occupancy> NEWEST_FIRST =
      Comparator.comparing((Occupancy o) -> o.id.toString()).reversed();

  private final Offices offices;
  private final KnownEntities entities;
  private final Quotes quotes;

  OfficeGroupsResource(Offices offices, KnownEntities entities, Quotes quotes) {
    this.offices = offices;
    this.entities = entities;
    this.quotes = quotes;
  }

  /** Each entity's offices, and those of all that are taken for the same, newest first. */
  @POST
  @PermitAll
  @Reads
  public GroupedAnswer<OfficeView> grouped(@NotNull GroupedRequest request) {
    request.mustBeBy("entity");
    request.mustNotWantTotals();
    var clusters = entities.clusters(request.keys().stream().map(GroupedRequest.Key::key).toList());
    var held =
        offices.of(clusters.values().stream().flatMap(Set::stream).collect(toSet())).stream()
            .collect(groupingBy(o -> o.entityId));
    var pages = new ArrayList<HeldPage>();
    for (int i = 0; i < request.keys().size(); i++) {
      var key = request.keys().get(i);
      var cluster = clusters.getOrDefault(key.key(), Set.of());
      pages.add(page(key, i, newest(cluster, held)));
    }
    var shown = pages.stream().flatMap(p -> p.page().items().stream()).map(o -> o.id).distinct();
    var quoted = quotes.of(OwnerKind.OCCUPANCY, shown.toList());
    return new GroupedAnswer<>(pages.stream().map(p -> p.group(quoted)).toList());
  }

  private static List<Occupancy> newest(Set<UUID> cluster, Map<UUID, List<Occupancy>> held) {
    return cluster.stream()
        .flatMap(id -> held.getOrDefault(id, List.of()).stream())
        .sorted(NEWEST_FIRST)
        .toList();
  }

  private record HeldPage(String key, @Nullable LocalDate day, Page<Occupancy> page) {

    Group<OfficeView> group(Map<UUID, List<QuoteView>> quoted) {
      return Group.of(
          key, page.map(o -> OfficeView.of(o, day, quoted.getOrDefault(o.id, List.of()))));
    }
  }

  private static HeldPage page(GroupedRequest.Key key, int index, List<Occupancy> held) {
    var filter = key.filter() == null ? Map.<String, Object>of() : key.filter();
    if (!Set.of("at").containsAll(filter.keySet())) {
      throw new InvalidRequest("keys[%d].filter".formatted(index), "Can hold at, a day, only.");
    }
    var day = Day.of("keys[%d].filter.at".formatted(index), filter.get("at"));
    var page = PageRequest.of("offices", key.key(), key.first(), key.after());
    var rows =
        held.stream()
            .filter(o ->
                page.afterId()
                    .map(after -> o.id.toString().compareTo(after.toString()) < 0)
                    .orElse(true))
            .limit(page.limit())
            .toList();
    return new HeldPage(key.key(), day, Page.of(rows, page, o -> List.of(o.id.toString())));
  }
}
