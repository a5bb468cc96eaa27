package org.entente.cooperation.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cooperation.proposal.Refused.errors;
import static org.entente.cooperation.proposal.Refused.fieldsOf;
import static org.entente.cooperation.proposal.Refused.fieldsOfRecord;

import org.entente.platform.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalRulesTest {

  @Test
  void leastRecordIsFine() {
    fieldsOf("").isEmpty();
  }

  @Test
  void emptyRecordLacksKindAndParties() {
    fieldsOfRecord("{}").containsExactly("kind", "parties");
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    fieldsOfRecord(
            """
            {"kind": "WAR", "stage": "BEGUN", "scope": "GLOBAL", "modes": ["loudly"], "contexts": ["Cyber!"], "point": 0,
             "parties": [{"key": "a", "role": "HERO"}], "visibility": "CURATOR", "partOf": "record_1",
             "links": [{"type": "LIKES"}], "codes": [{"scheme": "PLOVER", "layer": "X"}]}
            """)
        .containsExactlyInAnyOrder(
            "visibility",
            "scope",
            "kind",
            "stage",
            "modes[0]",
            "contexts[0]",
            "point",
            "parties[0]",
            "parties[0].role",
            "links[0].type",
            "links[0].recordId",
            "codes[0].layer",
            "codes[0].code",
            "partOf");
  }

  @Test
  void unknownKindIsToldWithThoseThatAreKnown() {
    assertThat(
            errors(
                "{\"kind\": \"WAR\", \"parties\": [{\"key\": \"a\", \"entityId\": \"KH\", \"role\": \"ACTOR\"}]}"))
        .singleElement()
        .extracting(FieldError::detail)
        .asString()
        .startsWith("Must be one of MEETING, CONFERENCE, VISIT");
  }

  @Test
  void stageMustBeOfTheKindsFamily() {
    fieldsOf("\"stage\": \"HELD\"").containsExactly("stage");
    fieldsOfRecord(
            """
            {"kind": "MEETING", "stage": "SIGNED", "parties": [{"key": "a", "entityId": "KH", "role": "HOST"}]}
            """)
        .containsExactly("stage");
  }

  @Test
  void negativeKindIsNotNegatedTwice() {
    fieldsOfRecord(
            """
            {"kind": "ABSENCE", "negated": true, "parties": [{"key": "a", "entityId": "KH", "role": "ABSENT"}]}
            """)
        .containsExactly("negated");
    fieldsOf("\"negated\": true").isEmpty();
  }

  @Test
  void partyIsAnEntityOrAPopulation() {
    fieldsOfRecord(
            """
            {"kind": "CLAIM", "parties": [
              {"key": "a", "role": "SPEAKER", "entityId": "KH", "population": {"label": "all", "kind": "PERSONS"}},
              {"key": "b", "role": "TOPIC"},
              {"key": "c", "role": "TOPIC", "entityId": "Cambodia", "represents": "article_1"},
              {"key": "d", "role": "TOPIC", "population": {"label": " ", "country": "Kh", "kind": "some people"}}]}
            """)
        .containsExactlyInAnyOrder(
            "parties[0]",
            "parties[1]",
            "parties[2].entityId",
            "parties[2].represents",
            "parties[3].population.label",
            "parties[3].population.country",
            "parties[3].population.kind");
  }

  @Test
  void onePartyHasNoContradictoryRoles() {
    fieldsOfRecord(
            """
            {"kind": "MEETING", "parties": [
              {"key": "a", "role": "PARTICIPANT", "entityId": "KH"}, {"key": "b", "role": "ABSENT", "entityId": "KH"},
              {"key": "c", "role": "ACTOR", "entityId": "TH"}, {"key": "d", "role": "RECIPIENT", "entityId": "TH"},
              {"key": "e", "role": "HOST", "entityId": "KR"}, {"key": "f", "role": "PARTICIPANT", "entityId": "KR"}]}
            """)
        .containsExactly("parties[1].role", "parties[3].role");
  }

  @Test
  void keysAreUniqueAndGiven() {
    fieldsOfRecord(
            """
            {"kind": "CLAIM", "parties": [
              {"key": "a", "role": "SPEAKER", "entityId": "KH"}, {"key": "a", "role": "TOPIC", "entityId": "TH"},
              {"role": "TOPIC", "entityId": "KR"}]}
            """)
        .containsExactly("parties[1].key", "parties[2].key");
  }

  @Test
  void nullInAListIsToldByItsPlace() {
    fieldsOfRecord(
            "{\"kind\": \"CLAIM\", \"parties\": [null], \"modes\": [null], \"evidence\": [null]}")
        .containsExactlyInAnyOrder("parties[0]", "modes[0]", "evidence[0]");
  }

  @Test
  void evidenceAndClaimsReferToWhatIsThere() {
    fieldsOf(
            """
            "evidence": [{"key": "q", "articleId": "article_01jd0000000000000000000001", "exact": "So it is.",
                          "supports": ["record", "figure:n", "party:b"]}],
            "claims": [{"key": "c", "stance": "CLAIMED", "about": ["figure:m", "record"], "evidence": ["r"]},
                       {"key": "d", "stance": "SUNG", "about": []}]
            """)
        .containsExactlyInAnyOrder(
            "evidence[0].supports[1]",
            "evidence[0].supports[2]",
            "claims[0].about[0]",
            "claims[0].evidence[0]",
            "claims[1].stance",
            "claims[1].about");
  }

  @Test
  void quoteHasWordsAndAnArticle() {
    fieldsOf("\"evidence\": [{\"key\": \"q\", \"exact\": \" \", \"revision\": 0, \"start\": -1}]")
        .containsExactlyInAnyOrder(
            "evidence[0].articleId",
            "evidence[0].exact",
            "evidence[0].revision",
            "evidence[0].start");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u200b", "\u2003 \u3000", "\ufeff\u2060", "\u00ad"})
  void whatShowsNothingIsBlank(String text) {
    fieldsOf(
            """
            "date": {"edtf": "2025", "text": "%1$s"}, "due": {"edtf": "2026", "text": "%1$s"},
            "figures": [{"key": "n", "measure": "sites", "qualifier": "EXACT", "value": 1, "text": "%1$s",
                         "asOf": {"edtf": "2025", "text": "%1$s"}}],
            "claims": [{"key": "c", "stance": "CLAIMED", "about": ["record"], "saidOn": {"edtf": "2025", "text": "%1$s"}}],
            "evidence": [{"key": "q", "articleId": "article_01jd0000000000000000000001", "exact": "%1$s"}]
            """
                .formatted(text))
        .containsExactlyInAnyOrder(
            "date.text",
            "due.text",
            "figures[0].text",
            "figures[0].asOf.text",
            "claims[0].saidOn.text",
            "evidence[0].exact");
  }

  @Test
  void oneLabelMeansOnePopulation() {
    fieldsOfRecord(
            """
            {"kind": "CLAIM", "parties": [
              {"key": "a", "role": "SUBJECT", "population": {"label": "64 people", "country": "KR", "kind": "PERSONS"}},
              {"key": "b", "role": "TOPIC", "population": {"label": "64 people", "country": "TH", "kind": "PERSONS"}},
              {"key": "c", "role": "WITNESS", "population": {"label": "64 people", "country": "KR", "kind": "PERSONS"}}],
             "claims": [{"key": "c", "stance": "CLAIMED", "about": ["record"],
                         "by": {"population": {"label": "64 people", "country": "KR", "kind": "SITES"}}}]}
            """)
        .containsExactly("parties[1].population", "claims[0].by.population");
  }

  @Test
  void quoteIsNoChapter() {
    fieldsOf(
            "\"evidence\": [{\"key\": \"q\", \"articleId\": \"article_01jd0000000000000000000001\", \"exact\": \"%s\"}]"
                .formatted("a".repeat(4001)))
        .containsExactly("evidence[0].exact");
  }

  @Test
  void nothingEndsBeforeItBegins() {
    fieldsOf("\"date\": {\"edtf\": \"2025-03\"}, \"end\": {\"edtf\": \"2025-02-27\"}")
        .containsExactly("end");
    fieldsOf("\"date\": {\"edtf\": \"2025-03\"}, \"end\": {\"edtf\": \"2025\"}").isEmpty();
  }
}
