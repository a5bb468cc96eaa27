package org.entente.cooperation.claim;

import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.cooperation.party.EntityLookup.Found;
import org.entente.cooperation.party.EntityRef;
import org.entente.cooperation.party.Lookup;
import org.entente.cooperation.population.PopulationView;
import org.entente.cooperation.population.Populations;
import org.entente.platform.id.Uuid7;
import org.entente.store.date.DateColumns;

/** The claims about all records. */
@ApplicationScoped
public class Claims implements PanacheRepositoryBase<Claim, UUID> {

  /**
   * The claims about several records, read in one query; the populations are read by the caller,
   * once for all.
   */
  public record Read(List<Claim> claims) {

    public Set<UUID> populations() {
      return claims.stream()
          .map(c -> c.byPopulationId)
          .filter(Objects::nonNull)
          .collect(Collectors.toSet());
    }

    /** By record, in the order they were given in. */
    public Map<UUID, List<ClaimView>> views(Map<UUID, PopulationView> populations) {
      return claims.stream()
          .collect(
              Collectors.groupingBy(
                  c -> c.recordId,
                  Collectors.mapping(c -> view(c, populations), Collectors.toList())));
    }

    private static ClaimView view(Claim claim, Map<UUID, PopulationView> populations) {
      return ClaimView.of(
          claim, claim.byPopulationId == null ? null : populations.get(claim.byPopulationId));
    }
  }

  public Read of(Collection<UUID> records) {
    return new Read(list("recordId in ?1 order by recordId, position", records));
  }

  /** Writes the claims about a record in place of those it had; they have been checked. */
  public void replace(
      UUID record, List<NewClaim> claims, Found found, Populations.InRecord populations) {
    delete("recordId", record);
    for (int i = 0; i < claims.size(); i++) {
      persist(claim(record, i, claims.get(i), found, populations));
    }
  }

  private static Claim claim(
      UUID record, int position, NewClaim given, Found found, Populations.InRecord populations) {
    var claim = new Claim();
    claim.id = Uuid7.next();
    claim.recordId = record;
    claim.position = position;
    claim.key = requireNonNull(given.key());
    claim.via = given.via();
    claim.stance = Stance.valueOf(requireNonNull(given.stance()));
    claim.about = List.copyOf(given.about());
    claim.saidOn = given.saidOn() == null ? null : DateColumns.of(given.saidOn());
    claim.evidence = List.copyOf(given.evidence());
    var by = given.by();
    if (by != null) {
      var population =
          populations.of(by.population(), "claims[%d].by.population".formatted(position));
      claim.byPopulationId = population == null ? null : population.id();
      claim.byCountry = population == null ? null : population.country();
      claim.byEntityId = by.entityId() == null ? null : EntityRef.id(by.entityId());
    }
    claim.resolve(found);
    return claim;
  }

  /** Ids that the claims about a record wait for. */
  public Set<String> pending(UUID record) {
    return waiting(record).stream()
        .map(c -> c.byEntityId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  public void resolve(UUID record, Found found) {
    waiting(record).forEach(c -> c.resolve(found));
  }

  private List<Claim> waiting(UUID record) {
    return list("recordId = ?1 and lookup = ?2", record, Lookup.PENDING);
  }
}
