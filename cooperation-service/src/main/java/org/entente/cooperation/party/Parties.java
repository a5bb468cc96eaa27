package org.entente.cooperation.party;

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
import org.entente.cooperation.population.PopulationView;
import org.entente.cooperation.population.Populations;

/** The parties of all records. */
@ApplicationScoped
public class Parties implements PanacheRepositoryBase<Party, UUID> {

  /**
   * The parties of several records, read in one query; the populations are read by the caller, once
   * for all.
   */
  public record Read(List<Party> parties) {

    public Set<UUID> populations() {
      return parties.stream()
          .map(p -> p.populationId)
          .filter(Objects::nonNull)
          .collect(Collectors.toSet());
    }

    /** By record, in the order they were given in. */
    public Map<UUID, List<PartyView>> views(Map<UUID, PopulationView> populations) {
      return parties.stream()
          .collect(
              Collectors.groupingBy(
                  p -> p.recordId,
                  Collectors.mapping(p -> view(p, populations), Collectors.toList())));
    }

    private static PartyView view(Party party, Map<UUID, PopulationView> populations) {
      return PartyView.of(
          party, party.populationId == null ? null : populations.get(party.populationId));
    }
  }

  public Read of(Collection<UUID> records) {
    return new Read(list("recordId in ?1 order by recordId, position", records));
  }

  /**
   * Writes the parties of a record in place of those it had; they have been checked.
   *
   * @return what they mean for the record's dyad
   */
  public List<Side> replace(
      UUID record, List<NewParty> parties, Found found, Populations.InRecord populations) {
    delete("recordId", record);
    for (int i = 0; i < parties.size(); i++) {
      var given = parties.get(i);
      var population = populations.of(given.population(), "parties[%d].population".formatted(i));
      var role = Role.valueOf(requireNonNull(given.role()));
      var party = new Party(record, i, requireNonNull(given.key()), role, given, population);
      party.resolve(found);
      persist(party);
    }
    return sides(record);
  }

  /** Is an office printed for anybody? */
  public boolean isAnyOfficePrinted(UUID record) {
    return count("recordId = ?1 and office is not null and entityId is not null", record) > 0;
  }

  /** Ids that the parties of a record wait for. */
  public Set<String> pending(UUID record) {
    return waiting(record).stream().flatMap(Party::asks).collect(Collectors.toSet());
  }

  /** Takes over what is known now; answers what the parties mean for the record's dyad. */
  public List<Side> resolve(UUID record, Found found) {
    waiting(record).forEach(p -> p.resolve(found));
    return sides(record);
  }

  private List<Party> waiting(UUID record) {
    return list("recordId = ?1 and lookup = ?2", record, Lookup.PENDING);
  }

  /** What the parties of a record mean for its dyad and its codes. */
  public List<Side> sides(UUID record) {
    return list("recordId = ?1 order by position", record).stream().map(Party::side).toList();
  }
}
