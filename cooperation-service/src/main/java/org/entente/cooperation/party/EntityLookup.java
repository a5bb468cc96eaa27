package org.entente.cooperation.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.entente.cooperation.party.EntitiesClient.Known;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Asks the entities service once for all entities that a record names. Call it outside of a
 * transaction.
 */
@ApplicationScoped
public class EntityLookup {

  private static final Logger LOG = Logger.getLogger(EntityLookup.class);

  private final EntitiesClient entities;

  EntityLookup(@RestClient EntitiesClient entities) {
    this.entities = entities;
  }

  /** What was asked for and cannot be had now; who needs it waits. */
  public static final class EntitiesAway extends RuntimeException {
    EntitiesAway(Throwable cause) {
      super("entities-service does not answer: " + cause.getMessage(), cause);
    }
  }

  /**
   * What is known of the entities that were asked for.
   *
   * @param known by the id they were asked by
   * @param missing ids that no entity has
   */
  public record Found(Map<String, Known> known, Set<String> missing) {

    static final Found NOTHING_YET = new Found(Map.of(), Set.of());

    public @Nullable Known of(@Nullable String id) {
      return id == null ? null : known.get(id);
    }
  }

  /**
   * Where a request names an entity.
   *
   * @param id as given, or the code of a country
   */
  public record Named(String field, String id) {}

  /**
   * Asks, or answers that nothing is known yet when the service is away.
   *
   * @throws UnknownEntity when one of them does not exist; every place that names it is told
   */
  public Found nowOrLater(List<Named> named) {
    try {
      var found = now(named.stream().map(n -> CountryId.orSame(n.id())).toList());
      UnknownEntity.throwIfAny(
          named.stream().filter(n -> found.missing().contains(CountryId.orSame(n.id()))).toList());
      return found;
    } catch (EntitiesAway e) {
      LOG.warnf("Entities are looked up later: %s", e.getMessage());
      return Found.NOTHING_YET;
    }
  }

  /**
   * Asks.
   *
   * @throws EntitiesAway when the service does not answer, or not as it should
   */
  public Found now(Collection<String> ids) {
    var asked = List.copyOf(Set.copyOf(ids));
    if (asked.isEmpty()) {
      return Found.NOTHING_YET;
    }
    try {
      var items = entities.byIds(new EntitiesClient.Question(asked)).items();
      if (items.size() != asked.size()) {
        throw new EntitiesAway(
            new IllegalStateException(
                "%d answers to %d ids".formatted(items.size(), asked.size())));
      }
      return found(asked, items);
    } catch (ProcessingException | WebApplicationException e) {
      throw new EntitiesAway(e);
    }
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
