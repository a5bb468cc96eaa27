package org.entente.cooperation.population;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/** All populations. */
@ApplicationScoped
public class Populations implements PanacheRepositoryBase<Population, UUID> {

  /** One query for all of them. */
  public Map<UUID, PopulationView> views(Collection<UUID> ids) {
    return named(ids).stream().collect(Collectors.toMap(Population::id, PopulationView::of));
  }

  /**
   * The populations that one record speaks of.
   *
   * @param before those that an earlier state of the same record spoke of, which keep their ids
   *     where they are the same
   */
  public InRecord inRecord(Collection<UUID> before) {
    return new InRecord(named(before));
  }

  private Set<Population> named(Collection<UUID> ids) {
    return ids.isEmpty() ? Set.of() : Set.copyOf(list("id in ?1", ids));
  }

  /** The same label twice in one record means the same people. */
  public final class InRecord {

    private final Set<Population> before;
    private final Map<String, Population> byLabel = new HashMap<>();

    private InRecord(Set<Population> before) {
      this.before = before;
    }

    /** Finds or creates it; null when none was given. */
    public @Nullable Population of(@Nullable NewPopulation given, String field) {
      if (given == null) {
        return null;
      }
      var id = given.id();
      if (id != null) {
        return findByIdOptional(TypeId.parse(Population.PREFIX, id).uuid())
            .orElseThrow(() -> new UnknownPopulation(field + ".id", id));
      }
      var described =
          new Population(checked(given.label()), given.country(), checked(given.kind()));
      return byLabel.computeIfAbsent(described.label, label -> keptOrNew(described));
    }

    private Population keptOrNew(Population described) {
      return before.stream().filter(described::isLike).findFirst().orElseGet(() -> kept(described));
    }

    private Population kept(Population described) {
      persist(described);
      return described;
    }

    private static String checked(@Nullable String field) {
      if (field == null) {
        throw new IllegalStateException("A population is checked before it is kept");
      }
      return field;
    }
  }
}
