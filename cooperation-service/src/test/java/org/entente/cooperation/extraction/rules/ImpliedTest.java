package org.entente.cooperation.extraction.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cooperation.extraction.rules.Told.one;
import static org.entente.cooperation.extraction.rules.Told.parties;

import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Stage;
import org.junit.jupiter.api.Test;

/** Who takes part without being named in the clause. */
class ImpliedTest {

  @Test
  void whoeverIsArrestedInAStateIsArrestedByIt() {
    assertThat(parties(one("12 fraud suspects were arrested in Ghana.", Kind.ARREST)))
        .containsExactly("ACTOR GH", "SUBJECT 12 fraud suspects");
    assertThat(
            parties(
                one("Peru deported 12 Chileans held in a fraud case in Lima.", Kind.DEPORTATION)))
        .contains("ACTOR PE");
  }

  @Test
  void authorityThatTellsOfArrestsMadeThem() {
    assertThat(
            parties(one("Ghana's police said 12 fraud suspects had been arrested.", Kind.ARREST)))
        .contains("ACTOR GH");
    assertThat(Told.in("Ghana's embassy said 12 fraud suspects had been arrested."))
        .allSatisfy(draft -> assertThat(parties(draft)).doesNotContain("ACTOR GH"));
  }

  @Test
  void stateToWhichPeopleWereReturnedTriesThem() {
    var text =
        "Peru deported 12 Chilean nationals for fraud. The nationals were brought to court on Monday for the crime.";

    assertThat(parties(one(text, Kind.PROSECUTION)))
        .containsExactly("ACTOR CL", "SUBJECT 12 Chilean nationals");
  }

  @Test
  void whereThatStandsForTheStateBefore() {
    var draft =
        one(
            "Peru extradited 12 fraud suspects to Chile, where they face criminal investigations.",
            Kind.INVESTIGATION);

    assertThat(parties(draft)).contains("ACTOR CL");
  }

  @Test
  void itIsWhoeverSpeaks() {
    assertThat(
            parties(
                one("Kenya said it had deported 8 Indian nationals for fraud.", Kind.DEPORTATION)))
        .contains("ACTOR KE");
    assertThat(parties(one("Kenya said its troops had detained 8 drug smugglers.", Kind.ARREST)))
        .contains("ACTOR KE");
  }

  @Test
  void ownCitizensAreOfTheStateThatActs() {
    var draft =
        one("Kenya repatriated 30 of its citizens from scam compounds in Laos.", Kind.REPATRIATION);

    assertThat(parties(draft))
        .containsExactly("ACTOR KE", "COUNTERPART LA", "SUBJECT 30 of its citizens");
    assertThat(draft.parties())
        .extracting(p -> p.population() == null ? null : p.population().country())
        .contains("KE");
  }

  @Test
  void suspectsAreThoseWhoWereCalledSo() {
    var draft =
        one(
            "Ghana arrested 20 suspects who robbed 165 Italian victims, with officials set to extradite the suspects to Italy for fraud.",
            Kind.EXTRADITION);

    assertThat(parties(draft)).contains("SUBJECT 20 suspects", "COUNTERPART IT");
  }

  @Test
  void theyWhoWereArrestedAreTheSuspects() {
    var text =
        "Police of Ghana arrested 26 suspects. They are accused of scams by which 165 Italians lost money. Their extradition to Italy is being prepared.";

    assertThat(parties(one(text, Kind.EXTRADITION))).contains("SUBJECT 26 suspects");
    assertThat(one(text, Kind.EXTRADITION).stage()).isEqualTo(Stage.PLANNED);
  }

  @Test
  void accusationIsDeniedToWhoeverMadeIt() {
    var text =
        "Uganda accused Kenya of sheltering drug smugglers. Kenya rejected the accusation of such crimes.";

    assertThat(parties(one(text, Kind.DENIAL))).containsExactly("ACTOR KE", "RECIPIENT UG");
  }

  @Test
  void reasonIsNotDoneByWhoeverHasIt() {
    assertThat(
            parties(
                one(
                    "Ghana summoned an envoy over the death of two Ghanaians in a scam centre.",
                    Kind.INCIDENT)))
        .containsExactly("SUBJECT two Ghanaians");
  }

  @Test
  void whoIsOfWhomIsTold() {
    var draft =
        one(
            "Ghana arrested four members of a gang who were deported from Peru for fraud.",
            Kind.DEPORTATION);

    assertThat(parties(draft)).contains("ACTOR PE", "SUBJECT four members");
  }

  @Test
  void policeFromSeveralStatesActTogether() {
    var draft =
        one(
            "Police from Kenya, Uganda and Ghana repatriated 30 Indian nationals from scam centres.",
            Kind.REPATRIATION);

    assertThat(parties(draft)).contains("ACTOR KE", "ACTOR UG", "ACTOR GH");
  }

  @Test
  void whoeverAsksBothIsNeitherOfThem() {
    var draft =
        one(
            "Kenya and Uganda argued over scam gangs.\nChina asked both countries to fight crime.",
            Kind.REQUEST);

    assertThat(parties(draft)).containsExactly("ACTOR CN", "RECIPIENT KE", "RECIPIENT UG");
  }

  @Test
  void capitalToWhichATeamIsSentIsItsState() {
    assertThat(parties(one("Kenya sent police officers to Lima to fight scams.", Kind.DEPLOYMENT)))
        .containsExactly("ACTOR KE", "RECIPIENT PE");
  }

  @Test
  void objectOfTwoVerbsBelongsToBoth() {
    var text = "Kenya detained and deported 8 Indian nationals for fraud.";

    assertThat(parties(one(text, Kind.ARREST)))
        .containsExactly("ACTOR KE", "SUBJECT 8 Indian nationals");
    assertThat(parties(one(text, Kind.DEPORTATION))).contains("SUBJECT 8 Indian nationals");
  }

  @Test
  void whoWasMetIsWhoWasPromised() {
    var draft =
        one(
            "Anan Wattana met Dara Keo over drug crimes and promised full cooperation.",
            Kind.PLEDGE);

    assertThat(parties(draft))
        .containsExactlyInAnyOrder("ACTOR " + Told.ANAN, "COUNTERPART " + Told.DARA);
  }

  @Test
  void whoeverActsAtAMeetingMet() {
    var draft =
        one(
            "During a meeting in Lima, Anan Wattana and Dara Keo pledged to fight drug crimes.",
            Kind.MEETING);

    assertThat(parties(draft))
        .containsExactlyInAnyOrder("PARTICIPANT " + Told.ANAN, "PARTICIPANT " + Told.DARA);
  }

  @Test
  void allegationsBySomebodyAreDeniedToThem() {
    assertThat(
            parties(
                one("Kenya denied allegations by Uganda that it sheltered scams.", Kind.DENIAL)))
        .containsExactly("ACTOR KE", "RECIPIENT UG");
  }

  @Test
  void ofSeveralStatesNoneIsMeantByItsGovernment() {
    assertThat(
            Told.in(
                "Kenya and Uganda agreed to fight scams. The government deported 8 people for fraud."))
        .filteredOn(draft -> draft.kind() == Kind.DEPORTATION)
        .allSatisfy(draft -> assertThat(parties(draft)).doesNotContain("ACTOR KE", "ACTOR UG"));
  }

  @Test
  void authorityThatIsNotKnownIsOfItsState() {
    assertThat(
            parties(one("Malaysia's Anti-Scam Coordination Centre arrested 4 men.", Kind.ARREST)))
        .contains("ACTOR MY");
    assertThat(parties(one("A Ghanaian anti-corruption commission detained 4 men.", Kind.ARREST)))
        .contains("ACTOR GH");
    assertThat(parties(one("The court in Nairobi jailed 4 men for fraud.", Kind.CONVICTION)))
        .contains("ACTOR KE");
  }

  @Test
  void firmsWithoutANameAreNoState() {
    assertThat(parties(one("Canada sanctioned five Russian companies.", Kind.SANCTION)))
        .containsExactly("ACTOR CA", "TARGET five Russian companies");
  }

  @Test
  void nationalsOfSeveralStatesAreOfNone() {
    var draft = one("Ghana arrested 30 Chinese and Vietnamese nationals over a scam.", Kind.ARREST);

    assertThat(parties(draft))
        .containsExactly("ACTOR GH", "SUBJECT 30 Chinese and Vietnamese nationals");
  }
}
