package org.entente.cooperation.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.entente.cooperation.party.OfficesClient.Check;
import org.entente.cooperation.party.OfficesClient.Question;
import org.entente.cooperation.upstream.Upstream;
import org.entente.cooperation.upstream.UpstreamAway;
import org.entente.platform.access.Visibility;
import org.entente.platform.date.PartialDate;

/** Compares the offices that are printed for parties with those that were held. */
@ApplicationScoped
public class PrintedOffices {

  private static final String SERVICE = "entities-service";

  private final Parties parties;
  private final OfficesClient offices;
  private final Upstream upstream;

  PrintedOffices(Parties parties, @RestClient OfficesClient offices, Upstream upstream) {
    this.parties = parties;
    this.offices = offices;
    this.upstream = upstream;
  }

  /** What is to be asked of a record, by party. */
  public record Open(Map<UUID, Check> checks, Visibility clearance) {}

  /** What came of it. */
  public record Told(Map<UUID, OfficeHeld> held) {}

  /** Within a transaction. */
  public Open open(UUID record, PartialDate date, Visibility clearance) {
    var checks = new HashMap<UUID, Check>();
    for (var party :
        parties.list("recordId = ?1 and office is not null and entityId is not null", record)) {
      checks.put(
          party.id,
          new Check(
              Objects.requireNonNull(party.entityId), Objects.requireNonNull(party.office), date));
    }
    return new Open(checks, clearance);
  }

  /**
   * Outside of a transaction.
   *
   * @throws UpstreamAway when the service does not answer, or not as it should
   */
  public Told ask(Open open) {
    var held = new HashMap<UUID, OfficeHeld>();
    var ids = List.copyOf(open.checks().keySet());
    for (int i = 0; i < ids.size(); i += OfficesClient.MOST) {
      var some = ids.subList(i, Math.min(ids.size(), i + OfficesClient.MOST));
      var checks = new ArrayList<Check>();
      some.forEach(id -> checks.add(open.checks().get(id)));
      var results =
          upstream
              .ask(SERVICE, () -> offices.check(new Question(checks, open.clearance())))
              .results();
      if (results.size() != some.size()) {
        throw new UpstreamAway(
            SERVICE, "%d answers to %d checks".formatted(results.size(), some.size()));
      }
      for (int n = 0; n < some.size(); n++) {
        held.put(some.get(n), results.get(n).officeHeld());
      }
    }
    return new Told(held);
  }

  /** Within a transaction; whether anything is different now. */
  public boolean keep(UUID record, Told told) {
    var changed = false;
    for (var party : parties.list("recordId", record)) {
      var held = told.held().get(party.id);
      if (held != null && party.officeHeld != held) {
        party.officeHeld = held;
        changed = true;
      }
    }
    return changed;
  }

  /** Records for whose parties among these an office is printed. */
  public List<UUID> printedFor(Collection<String> entities) {
    return parties
        .find(
            "select distinct p.recordId from Party p where p.office is not null and p.entityId in ?1 order by p.recordId",
            entities)
        .project(UUID.class)
        .list();
  }
}
