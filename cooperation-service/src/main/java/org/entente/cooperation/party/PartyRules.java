package org.entente.cooperation.party;

import java.util.List;
import org.entente.cooperation.given.Given;
import org.jspecify.annotations.Nullable;

/**
 * What the parties of a record must be: there are some, and none is two things that exclude each
 * other.
 */
public final class PartyRules {

  private static final int MAX = 200;

  private final Given given;

  public PartyRules(Given given) {
    this.given = given;
  }

  /** Notes everything that is wrong with the parties of a record. */
  public void check(List<NewParty> parties) {
    given.check(!parties.isEmpty(), "parties", "Must name at least one.");
    if (!given.bounded(parties, MAX, "parties")) {
      return;
    }
    given.keys(parties.stream().<@Nullable String>map(NewParty::key).toList(), "parties");
    for (int i = 0; i < parties.size(); i++) {
      var at = "parties[%d]".formatted(i);
      var party = parties.get(i);
      check(party, at);
      contradictions(party, parties.subList(0, i), at);
    }
  }

  private void check(NewParty party, String at) {
    given.check(
        (party.entityId() == null) != (party.population() == null),
        at,
        "Must be an entity (entityId) or a population, one of the two.");
    given.entity(party.entityId(), at + ".entityId");
    if (party.population() != null) {
      party.population().check(given, at + ".population");
    }
    given.requiredOneOf(Role.class, party.role(), at + ".role");
    given.entity(party.represents(), at + ".represents");
    given.text(party.office(), 300, at + ".office");
  }

  private void contradictions(NewParty party, List<NewParty> before, String at) {
    var role = role(party);
    var who = party.who();
    for (var other : before) {
      var otherRole = role(other);
      if (role != null && otherRole != null && who != null && who.equals(other.who())) {
        given.check(
            !role.contradicts(otherRole),
            at + ".role",
            "Contradicts %s, which the same party is as %s.".formatted(otherRole, other.key()));
        given.check(
            role != otherRole,
            at + ".role",
            "Is what the same party is already as %s.".formatted(other.key()));
      }
    }
  }

  private static @Nullable Role role(NewParty party) {
    for (var role : Role.values()) {
      if (role.name().equals(party.role())) {
        return role;
      }
    }
    return null;
  }
}
