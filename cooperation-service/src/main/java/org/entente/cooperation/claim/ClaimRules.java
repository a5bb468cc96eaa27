package org.entente.cooperation.claim;

import java.util.List;
import java.util.Set;
import org.entente.cooperation.given.Given;
import org.jspecify.annotations.Nullable;

/**
 * What the claims of a record must be: said in a known way, about what is there, shown by quotes
 * that are there.
 */
public final class ClaimRules {

  private static final int MAX = 200;

  private final Given given;

  public ClaimRules(Given given) {
    this.given = given;
  }

  /**
   * Notes everything that is wrong with the claims of a record.
   *
   * @param topics what can be spoken about, such as {@code record} and {@code figure:1}
   * @param quotes the keys of the record's evidence
   */
  public void check(List<NewClaim> claims, Set<String> topics, Set<String> quotes) {
    if (!given.bounded(claims, MAX, "claims")) {
      return;
    }
    given.keys(claims.stream().<@Nullable String>map(NewClaim::key).toList(), "claims");
    for (int i = 0; i < claims.size(); i++) {
      check(claims.get(i), "claims[%d]".formatted(i), topics, quotes);
    }
  }

  private void check(NewClaim claim, String at, Set<String> topics, Set<String> quotes) {
    given.requiredOneOf(Stance.class, claim.stance(), at + ".stance");
    given.text(claim.via(), 300, at + ".via");
    given.date(claim.saidOn(), at + ".saidOn");
    if (claim.by() != null) {
      by(claim.by(), at + ".by");
    }
    given.check(!claim.about().isEmpty(), at + ".about", "Must say what the claim is about.");
    given.known(
        claim.about(),
        topics,
        at + ".about",
        "Must be record, date, place, figure:<key> or party:<key>, of this record.");
    given.known(
        claim.evidence(), quotes, at + ".evidence", "Must be the key of a quote under evidence.");
  }

  private void by(NewClaim.By by, String at) {
    given.check(
        (by.entityId() == null) != (by.population() == null),
        at,
        "Must be an entity (entityId) or a population, one of the two; leave it out when nobody is named.");
    given.entity(by.entityId(), at + ".entityId");
    if (by.population() != null) {
      by.population().check(given, at + ".population");
    }
  }
}
