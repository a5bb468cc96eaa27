package org.entente.cooperation.dyad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Scope;
import org.entente.cooperation.party.Role;
import org.entente.cooperation.party.Side;
import org.entente.cooperation.party.Side.Nature;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DyadRuleTest {

  @ParameterizedTest
  @EnumSource(names = {"PARTICIPANT", "COUNTERPART", "HOST", "SIGNATORY", "ACTOR"})
  void twoCountriesThatActAlikeAreADyad(Role role) {
    assertThat(dyad(state(role, "TH"), state(role, "KH"))).contains(new Dyad("KH", "TH", null));
  }

  @Test
  void actorAndCounterpartActAlike() {
    assertThat(dyad(state(Role.ACTOR, "TH"), state(Role.COUNTERPART, "KH")))
        .contains(new Dyad("KH", "TH", null));
  }

  @Test
  void severalPartiesOfOneCountryAreOneSide() {
    assertThat(
            dyad(
                state(Role.PARTICIPANT, "KH"),
                named(Role.PARTICIPANT, "KH"),
                named(Role.PARTICIPANT, null),
                named(Role.PARTICIPANT, "TH")))
        .contains(new Dyad("KH", "TH", null));
  }

  @Test
  void threeCountriesAreNoDyad() {
    assertThat(
            dyad(
                state(Role.HOST, "MY"),
                state(Role.PARTICIPANT, "KH"),
                state(Role.PARTICIPANT, "TH")))
        .isEmpty();
  }

  @Test
  void countryWithItselfIsNoDyad() {
    assertThat(dyad(state(Role.PARTICIPANT, "KH"), state(Role.HOST, "KH"))).isEmpty();
    assertThat(dyad(named(Role.ACTOR, "KH"), state(Role.RECIPIENT, "KH"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"ACTOR", "CONVENER", "SPEAKER"})
  void whoActsOnARecipientHasADirection(Role role) {
    assertThat(dyad(state(role, "TH"), state(Role.RECIPIENT, "KH")))
        .contains(new Dyad("KH", "TH", new Dyad.Direction("TH", "KH")));
  }

  @Test
  void targetReceivesWhenItIsOfTheState() {
    assertThat(dyad(state(Role.ACTOR, "US"), state(Role.TARGET, "KH")))
        .map(Dyad::pair)
        .contains("KH-US");
    assertThat(dyad(state(Role.ACTOR, "US"), named(Role.TARGET, "KH"))).isEmpty();
  }

  @Test
  void sideOfTwoCountriesHasNoDirection() {
    assertThat(dyad(state(Role.ACTOR, "US"), state(Role.ACTOR, "GB"), state(Role.RECIPIENT, "KH")))
        .isEmpty();
  }

  @Test
  void twoCountriesThatListTheSameFirmAreNoDyad() {
    assertThat(dyad(state(Role.ACTOR, "US"), state(Role.ACTOR, "GB"), named(Role.TARGET, "KH")))
        .isEmpty();
  }

  @Test
  void twoCountriesThatActTogetherAgainstSomebodyAreADyad() {
    assertThat(
            dyad(
                state(Role.ACTOR, "KR"), state(Role.COUNTERPART, "KH"), unnamed(Role.TARGET, "KR")))
        .map(Dyad::pair)
        .contains("KH-KR");
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "SUBJECT",
        "TOPIC",
        "BENEFICIARY",
        "TRANSIT",
        "WITNESS",
        "INSTRUMENT",
        "MEDIATOR",
        "ABSENT"
      })
  void theseMakeNoSide(Role role) {
    assertThat(dyad(state(Role.ACTOR, "KH"), state(role, "TH"))).isEmpty();
  }

  @Test
  void peopleWhoAreActedOnAreNotTheirState() {
    assertThat(dyad(state(Role.ACTOR, "KH"), unnamed(Role.SUBJECT, "TH"))).isEmpty();
    assertThat(dyad(state(Role.ACTOR, "KH"), unnamed(Role.RECIPIENT, "TH"))).isEmpty();
  }

  @Test
  void absentCountryAndHostAreNoDyad() {
    assertThat(
            DyadRule.of(
                Kind.ABSENCE, null, List.of(state(Role.ABSENT, "KH"), state(Role.HOST, "TH"))))
        .isEmpty();
  }

  @Test
  void whoStayedAwayDoesNotUndoTheDyadOfThoseWhoMet() {
    assertThat(
            dyad(state(Role.PARTICIPANT, "TH"), state(Role.HOST, "MY"), state(Role.ABSENT, "KH")))
        .map(Dyad::pair)
        .contains("MY-TH");
  }

  @ParameterizedTest
  @EnumSource(names = {"MULTILATERAL", "DOMESTIC"})
  void multilateralAndDomesticRecordsAreNoDyad(Scope scope) {
    var sides = List.of(state(Role.PARTICIPANT, "KH"), state(Role.PARTICIPANT, "TH"));

    assertThat(DyadRule.of(Kind.CONFERENCE, scope, sides)).isEmpty();
  }

  @Test
  void countriesThatNobodyNamesMakeItMultilateral() {
    var many = new Side(Role.PARTICIPANT, null, Nature.COUNTRIES, true);

    assertThat(dyad(state(Role.HOST, "TH"), state(Role.PARTICIPANT, "MY"), many)).isEmpty();
  }

  @Test
  void whoIsNotYetKnownMakesNoDyad() {
    var pending = new Side(Role.PARTICIPANT, null, Nature.NAMED, false);

    assertThat(dyad(state(Role.PARTICIPANT, "KH"), state(Role.PARTICIPANT, "TH"), pending))
        .isEmpty();
  }

  private static Optional<Dyad> dyad(Side... sides) {
    return DyadRule.of(Kind.STATEMENT, null, Arrays.asList(sides));
  }

  private static Side state(Role role, String country) {
    return new Side(role, country, Nature.STATE, true);
  }

  private static Side named(Role role, @Nullable String country) {
    return new Side(role, country, Nature.NAMED, true);
  }

  private static Side unnamed(Role role, String country) {
    return new Side(role, country, Nature.UNNAMED, true);
  }
}
