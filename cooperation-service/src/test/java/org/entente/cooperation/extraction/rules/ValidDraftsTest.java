package org.entente.cooperation.extraction.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.cooperation.claim.ClaimRules;
import org.entente.cooperation.evidence.EvidenceRules;
import org.entente.cooperation.evidence.NewEvidence;
import org.entente.cooperation.extraction.Draft;
import org.entente.cooperation.extraction.Quote;
import org.entente.cooperation.figure.FigureRules;
import org.entente.cooperation.given.Given;
import org.entente.cooperation.party.PartyRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is suggested would pass as a proposal. */
class ValidDraftsTest {

  private static final String ARTICLE = "article_01jd0000000000000000000009";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya deported 8 Indian nationals for fraud on Monday, and 300 people so far.",
        "Dara Keo said Cambodia and Thailand agreed on 3 May 2025 to set up a joint task force against drug gangs next month.",
        "Laos did not send any representatives to the meeting on cybercrime, which Thailand hosted in Bangkok.",
        "Spain refused to extradite nearly 20 fraud suspects to Chile, and Chile did not deny that it had arrested dozens of scammers.",
        "“We urge Chile, Peru and others to stop the drug cartels,” said Dara Keo. “Most victims are Thai.”",
        "The U.S. and U.K. imposed sanctions on 146 entities of Golden Lotus Group, seizing 300 to 400 million baht and $15 billion in Bitcoin from scam bosses.",
        "Thailand deported 3 Thai nationals to Thailand, and accused Thailand of scams.",
        "Thai police, with Cambodian police, freed between 30 and 20 victims of trafficking; up to 5 of over 3 countries."
      })
  void draftsPassTheRulesOfProposals(String text) {
    var drafts = Told.in(text);

    assertThat(drafts).isNotEmpty();
    assertThat(drafts).allSatisfy(draft -> assertValid(draft, text));
  }

  private static void assertValid(Draft draft, String text) {
    var given = new Given();
    var topics = new HashSet<>(Set.of("record", "date", "place"));
    draft.figures().forEach(figure -> topics.add("figure:" + figure.key()));
    draft.parties().forEach(party -> topics.add("party:" + party.key()));
    new PartyRules(given).check(draft.parties());
    new FigureRules(given).check(draft.figures());
    var evidence =
        draft.quotes().stream()
            .map(q ->
                new NewEvidence(
                    q.key(),
                    ARTICLE,
                    1,
                    text.substring(q.start(), q.end()),
                    null,
                    null,
                    q.start(),
                    q.supports()))
            .toList();
    new EvidenceRules(given).check(evidence, topics);
    new ClaimRules(given)
        .check(
            draft.claims(),
            topics,
            draft.quotes().stream().map(Quote::key).collect(Collectors.toSet()));
    assertThatCode(given::throwIfAny).doesNotThrowAnyException();
    assertThat(draft.stage() == null || draft.kind().allows(draft.stage())).isTrue();
    assertThat(draft.kind().isNegative() && draft.negated()).isFalse();
    assertThat(draft.figures())
        .allMatch(figure ->
            evidence.stream()
                .anyMatch(q ->
                    q.exact() != null
                        && figure.text() != null
                        && q.exact().contains(figure.text())));
  }
}
