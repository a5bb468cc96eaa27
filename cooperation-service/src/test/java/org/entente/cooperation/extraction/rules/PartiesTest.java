package org.entente.cooperation.extraction.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cooperation.extraction.rules.Told.one;
import static org.entente.cooperation.extraction.rules.Told.parties;

import org.entente.cooperation.kind.Kind;
import org.junit.jupiter.api.Test;

class PartiesTest {

  @Test
  void subjectActsAndNationalityGivesTheReceivingSide() {
    var draft =
        one(
            "Philippine authorities deported 41 Vietnamese nationals over an online scam.",
            Kind.DEPORTATION);

    assertThat(parties(draft))
        .containsExactly("ACTOR PH", "COUNTERPART VN", "SUBJECT 41 Vietnamese nationals");
  }

  @Test
  void passiveTurnsTheSidesRound() {
    var draft = one("Two fraud suspects were extradited to Japan by Malaysia.", Kind.EXTRADITION);

    assertThat(parties(draft)).contains("ACTOR MY", "COUNTERPART JP", "SUBJECT Two fraud suspects");
  }

  @Test
  void nounTellsTheSameAsTheVerb() {
    var draft =
        one(
            "The week ended with the deportation of 12 Kenyan citizens from Laos for fraud.",
            Kind.DEPORTATION);

    assertThat(parties(draft))
        .containsExactly("ACTOR LA", "COUNTERPART KE", "SUBJECT 12 Kenyan citizens");
  }

  @Test
  void personStandsForTheirCountry() {
    var draft =
        one(
            "Thai Prime Minister Anan Wattana met Cambodian minister Dara Keo to discuss drug gangs.",
            Kind.MEETING);

    assertThat(parties(draft))
        .containsExactlyInAnyOrder("PARTICIPANT " + Told.ANAN, "PARTICIPANT " + Told.DARA);
    assertThat(draft.parties())
        .extracting(p -> p.represents())
        .containsExactlyInAnyOrder("TH", "KH");
  }

  @Test
  void officeIsKeptAsItIsPrinted() {
    var text = "Thai Prime Minister Anan Wattana met the tycoon Dara Keo to discuss drug gangs.";

    assertThat(one(text, Kind.MEETING).parties())
        .extracting(p -> p.entityId() + " " + p.office())
        .containsExactlyInAnyOrder(Told.ANAN + " Prime Minister", Told.DARA + " tycoon");
  }

  @Test
  void titleIsOfWhoeverWasCalledSo() {
    var text =
        "Prime Minister Anan Wattana met President Dara Keo. The president urged Thailand to fight scams.";

    assertThat(parties(one(text, Kind.REQUEST)))
        .containsExactly("ACTOR " + Told.DARA, "RECIPIENT TH");
  }

  @Test
  void whoeverIsNotKnownIsNobodyElse() {
    var text =
        "President Maria Sol met Dara Keo. She urged Thailand to fight scams. President Maria Sol thanked Kenya for help against crime.";

    assertThat(Told.in(text))
        .allSatisfy(draft -> assertThat(parties(draft)).doesNotContain("ACTOR " + Told.DARA));
  }

  @Test
  void officialWithoutAKnownNameStandsForTheirState() {
    var draft = one("Laotian police arrested 9 people who ran a scam.", Kind.ARREST);

    assertThat(parties(draft)).contains("ACTOR LA");
  }

  @Test
  void placeIsNoParty() {
    var draft = one("Indonesian police arrested 7 suspects in Malaysia over a fraud.", Kind.ARREST);

    assertThat(parties(draft)).doesNotContain("ACTOR MY", "RECIPIENT MY").contains("ACTOR ID");
  }

  @Test
  void firmIsTheTargetAndItsHomeIsNot() {
    var draft =
        one(
            "Singapore imposed sanctions on Cambodia's Golden Lotus Group over scams.",
            Kind.SANCTION);

    assertThat(parties(draft)).containsExactly("ACTOR SG", "TARGET " + Told.GOLDEN_LOTUS);
  }

  @Test
  void parenthesisDoesNotHideWhoActs() {
    var draft =
        one(
            "Canada's finance ministry, in coordination with the Mexican police, sanctions 4 drug traffickers.",
            Kind.SANCTION);

    assertThat(parties(draft)).containsExactly("ACTOR CA", "TARGET 4 drug traffickers");
  }

  @Test
  void placeAtTheBeginningIsNotListedWithWhoActs() {
    var draft =
        one("In Beijing, Anan Wattana and Dara Keo pledged to fight drug crimes.", Kind.PLEDGE);

    assertThat(parties(draft))
        .containsExactlyInAnyOrder("ACTOR " + Told.ANAN, "ACTOR " + Told.DARA);
  }

  @Test
  void stateBehindANameIsNoSideOfItsOwn() {
    assertThat(
            parties(
                one(
                    "Singapore imposed sanctions on the Golden Lotus Group of Cambodia over scams.",
                    Kind.SANCTION)))
        .containsExactly("ACTOR SG", "TARGET " + Told.GOLDEN_LOTUS);
    assertThat(
            parties(
                one(
                    "Anan Wattana of Thailand and Dara Keo of Cambodia promised each other to fight scams.",
                    Kind.PLEDGE)))
        .containsExactlyInAnyOrder("ACTOR " + Told.ANAN, "ACTOR " + Told.DARA);
  }

  @Test
  void bothSidesAreThoseOfTheParagraphBefore() {
    var draft =
        one(
            "Vietnam and Laos held talks on trafficking.\nBoth sides agreed to share more of their experience against crime.",
            Kind.AGREEMENT);

    assertThat(parties(draft)).containsExactlyInAnyOrder("ACTOR VN", "ACTOR LA");
  }

  @Test
  void itemsOfADigestAreNeverPaired() {
    var drafts =
        Told.in(
            "Fraud police of Peru arrested 4 men in a bank scam.\n\nNepal closed its border crossings.\n\nKenya deported 3 Indian nationals.");

    assertThat(drafts)
        .isNotEmpty()
        .allSatisfy(
            draft -> assertThat(parties(draft).toString()).doesNotMatch(".*PE.*(NP|KE|IN).*"));
  }

  @Test
  void publisherIsNoParty() {
    assertThat(Told.in("Harbour Post deported 5 scam stories.")).isEmpty();
  }

  @Test
  void domesticTaskForceIsNotAJointOne() {
    assertThat(
            Told.kinds(
                "Malaysia set up a joint task force of its own police and customs against fraud."))
        .doesNotContain(Kind.JOINT_TASK_FORCE);
  }
}
