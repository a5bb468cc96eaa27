package org.entente.cooperation.extraction.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cooperation.extraction.rules.Told.kinds;
import static org.entente.cooperation.extraction.rules.Told.one;
import static org.entente.cooperation.extraction.rules.Told.parties;

import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Stage;
import org.junit.jupiter.api.Test;

class ModalityTest {

  @Test
  void whatWasDoneIsCompleted() {
    assertThat(one("Spain extradited a fraud suspect to Chile.", Kind.EXTRADITION).stage())
        .isEqualTo(Stage.COMPLETED);
  }

  @Test
  void whatIsPlannedIsOnlyPlanned() {
    assertThat(
            one("Spain plans to extradite two fraud suspects to Chile.", Kind.EXTRADITION).stage())
        .isEqualTo(Stage.PLANNED);
    assertThat(one("Spain will deport 14 Chilean nationals for fraud.", Kind.DEPORTATION).stage())
        .isEqualTo(Stage.PLANNED);
  }

  @Test
  void agreedTaskForceIsAgreed() {
    var draft =
        one(
            "Japan and Vietnam agreed to set up a joint task force against phone scams.",
            Kind.JOINT_TASK_FORCE);

    assertThat(draft.stage()).isEqualTo(Stage.AGREED);
    assertThat(parties(draft)).containsExactlyInAnyOrder("ACTOR JP", "ACTOR VN");
  }

  @Test
  void bothOfTwoPlannedActsArePlanned() {
    var text = "Spain will arrest 4 fraud suspects and deport 14 Chilean nationals.";

    assertThat(one(text, Kind.ARREST).stage()).isEqualTo(Stage.PLANNED);
    assertThat(one(text, Kind.DEPORTATION).stage()).isEqualTo(Stage.PLANNED);
  }

  @Test
  void whatIsOnlyMentionedIsNotTold() {
    assertThat(kinds("Spain returned two seized cars to Chile after the fraud.")).isEmpty();
    assertThat(kinds("Spain began releasing frozen Chilean assets over fraud.")).isEmpty();
    assertThat(kinds("Spain approved an extradition treaty with Chile against crime."))
        .doesNotContain(Kind.EXTRADITION);
    assertThat(kinds("Spain issued an arrest warrant for 4 fraud suspects."))
        .doesNotContain(Kind.ARREST);
  }

  @Test
  void whatIsStoppedIsNotDone() {
    assertThat(kinds("A Spanish court stopped the extradition of a fraud suspect to Chile."))
        .doesNotContain(Kind.EXTRADITION);
    assertThat(kinds("Spain suspended deportations of Chilean nationals after the fraud."))
        .doesNotContain(Kind.DEPORTATION);
  }

  @Test
  void sanctionsThatAreToBeLiftedAreNotPlanned() {
    assertThat(kinds("Spain will lift all sanctions on Chile over drug crimes."))
        .doesNotContain(Kind.SANCTION);
  }

  @Test
  void wishIsNoDeed() {
    assertThat(
            one("Spain wishes to cut power to scam centres in Chile.", Kind.SERVICE_CUTOFF).stage())
        .isNotEqualTo(Stage.COMPLETED);
  }

  @Test
  void townsThatAreCapturedAreNotArrested() {
    assertThat(kinds("Chilean forces captured many towns from drug cartels."))
        .doesNotContain(Kind.ARREST);
  }

  @Test
  void sentToBringThemBackIsNotBroughtBack() {
    assertThat(kinds("Spain sent an aircraft to bring back 30 of its citizens from scam centres."))
        .doesNotContain(Kind.REPATRIATION);
  }

  @Test
  void requestSaysNothingOfWhatIsAskedFor() {
    assertThat(kinds("Chile urged Spain to extradite two fraud suspects."))
        .containsExactly(Kind.REQUEST);
  }

  @Test
  void refusalIsNoExtradition() {
    assertThat(kinds("Spain refused to extradite two fraud suspects to Chile."))
        .containsExactly(Kind.REFUSAL);
  }

  @Test
  void accusationIsNotTheThingAccused() {
    assertThat(kinds("Kenya accused Uganda of freeing drug smugglers."))
        .containsExactly(Kind.ACCUSATION);
  }

  @Test
  void denialIsNoDeed() {
    assertThat(kinds("Uganda denied that its police had freed 4 drug smugglers."))
        .containsExactly(Kind.DENIAL);
  }

  @Test
  void threatIsNoDeed() {
    assertThat(kinds("Peru threatened to expel 40 Chilean nationals over smuggling."))
        .containsExactly(Kind.THREAT);
  }

  @Test
  void negatedActIsMarked() {
    assertThat(
            one(
                    "Italy did not deport the 5 Albanian nationals convicted of fraud.",
                    Kind.DEPORTATION)
                .negated())
        .isTrue();
  }

  @Test
  void stayingAwayIsAnAbsence() {
    var draft =
        one("Laos did not send any representatives to the meeting on cybercrime.", Kind.ABSENCE);

    assertThat(parties(draft)).containsExactly("ABSENT LA");
    assertThat(draft.negated()).isFalse();
  }

  @Test
  void conditionalsQuestionsAndPossibilitiesYieldNothing() {
    assertThat(Told.in("If Spain extradites the fraud suspect to Chile, the case ends.")).isEmpty();
    assertThat(Told.in("Will Spain extradite the fraud suspect to Chile?")).isEmpty();
    assertThat(Told.in("Spain could extradite the fraud suspect to Chile.")).isEmpty();
  }

  @Test
  void purposeIsNoAct() {
    assertThat(kinds("Chile sent a police team to Spain to arrest 3 fraud suspects."))
        .containsExactly(Kind.DEPLOYMENT);
  }

  @Test
  void whatSomebodySaysIsTheirClaim() {
    var draft =
        one(
            "Anan Wattana said Thailand had deported 20 Ghanaian nationals for fraud.",
            Kind.DEPORTATION);

    assertThat(draft.claims())
        .singleElement()
        .satisfies(claim -> {
          assertThat(claim.stance()).isEqualTo("REPORTED");
          assertThat(claim.by()).isNotNull().extracting(by -> by.entityId()).isEqualTo(Told.ANAN);
        });
  }

  @Test
  void speakerOfAQuotationAsks() {
    var draft = one("“We urge Chile to stop the drug cartels,” said Dara Keo.", Kind.REQUEST);

    assertThat(parties(draft)).contains("ACTOR " + Told.DARA, "RECIPIENT CL");
  }
}
