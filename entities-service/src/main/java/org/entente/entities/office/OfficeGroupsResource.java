package org.entente.entities.office;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.entities.subject.KnownEntities;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.platform.problem.InvalidRequest;
import org.entente.store.read.GroupedAnswer;
import org.entente.store.read.GroupedAnswer.Group;
import org.entente.store.read.GroupedRequest;

@Path("/v1/offices:grouped")
class OfficeGroupsResource {

  private final Offices offices;
  private final KnownEntities entities;

  OfficeGroupsResource(Offices offices, KnownEntities entities) {
    this.offices = offices;
    this.entities = entities;
  }

  @POST
  @PermitAll
  @Transactional
  public GroupedAnswer<OfficeView> grouped(@NotNull GroupedRequest request) {
    request.mustBeBy("entity");
    var visible = entities.visibleOf(request.keys().stream().map(GroupedRequest.Key::key).toList());
    var held = offices.of(Set.copyOf(visible.values()));
    var groups = new ArrayList<Group<OfficeView>>();
    for (int i = 0; i < request.keys().size(); i++) {
      var key = request.keys().get(i);
      var id = visible.get(key.key());
      groups.add(group(key, i, id == null ? List.of() : held.getOrDefault(id, List.of())));
    }
    return new GroupedAnswer<>(groups);
  }

  private static Group<OfficeView> group(GroupedRequest.Key key, int index, List<Occupancy> held) {
    var filter = key.filter() == null ? Map.<String, Object>of() : key.filter();
    if (!Set.of("at").containsAll(filter.keySet())) {
      throw new InvalidRequest("keys[%d].filter".formatted(index), "Can hold at, a day, only.");
    }
    var day = Day.of("keys[%d].filter.at".formatted(index), filter.get("at"));
    var page = PageRequest.of("offices", key.key(), key.first(), key.after());
    var rows =
        held.stream()
            .filter(o -> page.afterId().map(after -> precedes(o, after)).orElse(true))
            .limit(page.limit())
            .toList();
    return Group.of(
        key.key(),
        Page.of(rows, page, o -> List.of(o.id.toString())).map(o -> OfficeView.of(o, day)));
  }

  /** Ids of version 7 sort as their text does. */
  private static boolean precedes(Occupancy occupancy, UUID after) {
    return occupancy.id.toString().compareTo(after.toString()) < 0;
  }
}
