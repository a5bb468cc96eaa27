package org.entente.cooperation.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.entente.cooperation.party.EntitiesClient.Known;
import org.entente.cooperation.upstream.Upstream;
import org.entente.cooperation.upstream.UpstreamAway;
import org.entente.platform.access.Visibility;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Asks the entities service once for all entities that records name. It is asked with rights of our
 * own: what a record takes over is what its readers may see. Call it outside of a transaction.
 */
@ApplicationScoped
public class EntityLookup {

  private static final Logger LOG = Logger.getLogger(EntityLookup.class);
  private static final String SERVICE = "entities-service";

  private final EntitiesClient entities;
  private final Upstream upstream;

  EntityLookup(@RestClient EntitiesClient entities, Upstream upstream) {
    this.entities = entities;
    this.upstream = upstream;
  }

  /**
   * What is known of the entities that were asked for.
   *
   * @param known by the id they were asked by
   * @param missing ids that no entity has
   */
  public record Found(Map<String, Known> known, Set<String> missing) {

    public static final Found NOTHING_YET = new Found(Map.of(), Set.of());

    public @Nullable Known of(@Nullable String id) {
      return id == null ? null : known.get(id);
    }

    /**
     * What a record may take over of it.
     *
     * @param named by the record
     * @param visibility of the record
     * @throws UnknownEntity when one of them does not exist or is hidden from the record's readers;
     *     every place that names it is told
     */
    public Found of(List<Named> named, Visibility visibility) {
      var seen = seenAt(visibility);
      UnknownEntity.throwIfAny(
          named.stream().filter(n -> seen.missing().contains(EntityRef.id(n.id()))).toList(),
          visibility);
      return seen;
    }

    /** As those see it who see no more than this; what is hidden from them is missing. */
    public Found seenAt(Visibility visibility) {
      var seen = new HashMap<String, Known>();
      var unseen = new HashSet<>(missing);
      known.forEach((id, entity) -> {
        if (entity.isSeenAt(visibility)) {
          seen.put(id, entity);
        } else {
          unseen.add(id);
        }
      });
      return new Found(seen, unseen);
    }
  }

  /**
   * Where a request names an entity.
   *
   * @param id as given, or the code of a country
   */
  public record Named(String field, String id) {}

  /** Asks, or answers that nothing is known yet when the service is away. */
  public Found nowOrLater(List<Named> named) {
    try {
      return now(named.stream().map(n -> EntityRef.id(n.id())).toList());
    } catch (UpstreamAway e) {
      LOG.warnf("Entities are looked up later: %s", e.getMessage());
      return Found.NOTHING_YET;
    }
  }

  /**
   * Asks for all that we may see; {@link Found#seenAt} says what of it a record may take over.
   *
   * @throws UpstreamAway when the service does not answer, or not as it should
   */
  public Found now(Collection<String> ids) {
    var asked = List.copyOf(Set.copyOf(ids));
    var items = new ArrayList<@Nullable Known>();
    for (int i = 0; i < asked.size(); i += EntitiesClient.MOST) {
      var some = asked.subList(i, Math.min(asked.size(), i + EntitiesClient.MOST));
      var answer = upstream.ask(SERVICE, () -> entities.byIds(new EntitiesClient.Question(some)));
      items.addAll(answer.items());
    }
    if (items.size() != asked.size()) {
      throw new UpstreamAway(SERVICE, "%d answers to %d ids".formatted(items.size(), asked.size()));
    }
    return found(asked, items);
  }

  private static Found found(List<String> asked, List<@Nullable Known> items) {
    var known = new HashMap<String, Known>();
    var missing = new HashSet<String>();
    for (int i = 0; i < asked.size(); i++) {
      var item = items.get(i);
      if (item == null) {
        missing.add(asked.get(i));
      } else {
        known.put(asked.get(i), item);
      }
    }
    return new Found(known, missing);
  }
}
