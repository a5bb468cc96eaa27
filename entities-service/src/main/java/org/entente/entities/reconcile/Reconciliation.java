package org.entente.entities.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.entities.match.MatchQuery;
import org.entente.entities.match.Matching;
import org.entente.entities.subject.Sight;
import org.entente.platform.access.Caller;
import org.entente.platform.id.MalformedId;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/** Links what tables hold with the entities that the caller may see. */
@ApplicationScoped
class Reconciliation {

  private final Matching matching;
  private final EntityDetails details;
  private final Caller caller;

  Reconciliation(Matching matching, EntityDetails details, Caller caller) {
    this.matching = matching;
    this.details = details;
    this.caller = caller;
  }

  /** By the keys of the queries. */
  Map<String, Reconciled> reconcile(Map<String, @Nullable MatchQuery> queries) {
    var asked = queries.values().stream().filter(Objects::nonNull).toList();
    var found = new ArrayList<>(matching.match(asked, Sight.of(caller)));
    var answers = new LinkedHashMap<String, Reconciled>();
    queries.forEach((key, query) ->
        answers.put(key, Reconciled.of(query == null ? List.of() : found.removeFirst())));
    return answers;
  }

  Extension extend(Extension.Asked asked) {
    var uuids = new HashMap<String, UUID>();
    asked.ids().forEach(id -> uuid(id).ifPresent(uuid -> uuids.put(id, uuid)));
    var known = details.of(uuids.values(), Sight.of(caller));
    var byId = new HashMap<String, Details>();
    uuids.forEach((id, uuid) -> {
      if (known.containsKey(uuid)) {
        byId.put(id, known.get(uuid));
      }
    });
    return Extension.of(asked, byId);
  }

  Optional<Details> details(String id) {
    return uuid(id).map(uuid -> details.of(List.of(uuid), Sight.of(caller)).get(uuid));
  }

  List<Details> beginning(String prefix, int from, int most) {
    return details.beginning(prefix, from, most, Sight.of(caller));
  }

  private static Optional<UUID> uuid(String id) {
    try {
      return Optional.of(TypeId.parse("entity", id).uuid());
    } catch (MalformedId e) {
      return Optional.empty();
    }
  }
}
