package org.entente.cooperation;

import static com.github.tomakehurst.wiremock.client.WireMock.badRequest;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.cooperation.World.as;
import static org.entente.cooperation.World.decide;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.entente.cooperation.World.Away;
import org.entente.cooperation.extraction.Draft;
import org.entente.cooperation.extraction.Quote;
import org.entente.cooperation.figure.NewFigure;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Stage;
import org.entente.cooperation.party.NewParty;
import org.entente.cooperation.population.NewPopulation;
import org.entente.platform.date.PartialDate;
import org.entente.platform.id.TypeId;
import org.entente.store.feed.Change;
import org.entente.store.feed.ChangeFollower;
import org.entente.testkit.PostgresResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What an extractor says of a text, and what becomes of it. Each test has an article of its own.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Upstreams.class)
class ReadingTest {

  private static final String MET = "Ministers of Chad and Niger met on 3 May 2025.";
  private static final String FREED = "Police of Chad freed 93 people of Niger.";
  private static final String TEXT = MET + " " + FREED;

  @Inject @All List<ChangeFollower> followers;

  private String article = "";
  private long read;

  @BeforeEach
  void anyArticle() {
    article = TypeId.next("article").toString();
    read = 0;
    print(1, TEXT);
  }

  private void print(int revision, String text) {
    Press.print(
        article,
        """
        {"revision": %d, "language": "qaa", "visibility": "PUBLIC", "title": "Talks",
         "publisher": {"name": "The Lantern"}, "published": {"edtf": "2025-05-04", "basis": "STATED"}}
        """
            .formatted(revision),
        text,
        Map.of("Chad", WhoIsWho.country("TD"), "Niger", WhoIsWho.country("NE")));
  }

  /** Has it read, and returns when it was. */
  private ValidatableResponse reading() {
    as("cho", "curator").post("/v1/readings/{id}", article).then().statusCode(202);
    read++;
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            as("cho", "curator")
                .get("/v1/readings/{id}", article)
                .then()
                .statusCode(200)
                .body("number", equalTo((int) read)));
    return as("cho", "curator").get("/v1/readings/{id}", article).then();
  }

  /** What waits of this article. */
  private ValidatableResponse waiting() {
    return as("cho", "curator").get("/v1/records?review=PROPOSED&article=" + article).then();
  }

  private static Quote quoted(String text, String words, String... supports) {
    var start = text.indexOf(words);
    return new Quote("q", start, start + words.length(), List.of(supports));
  }

  private static NewParty party(String key, String country, String role) {
    return new NewParty(key, country, null, role, null, null);
  }

  private static Draft meeting(String text) {
    return draft(
        Kind.MEETING,
        Stage.HELD,
        PartialDate.of("2025-05-03", PartialDate.Basis.STATED, "3 May 2025"),
        List.of(
            party("a", WhoIsWho.country("TD"), "PARTICIPANT"),
            party("b", WhoIsWho.country("NE"), "PARTICIPANT")),
        List.of(),
        quoted(text, MET, "record", "date"),
        0.9);
  }

  private static Draft rescue(String text, String words) {
    return draft(
        Kind.RESCUE,
        Stage.COMPLETED,
        null,
        List.of(
            party("a", WhoIsWho.country("TD"), "ACTOR"),
            new NewParty(
                "they",
                null,
                new NewPopulation(null, "93 people", "NE", "PERSON"),
                "BENEFICIARY",
                null,
                null)),
        List.of(figure(words)),
        quoted(text, FREED, "record", "figure:n"),
        0.5);
  }

  private static NewFigure figure(String words) {
    return new NewFigure(
        "n",
        "persons_rescued",
        null,
        new BigDecimal(93),
        null,
        null,
        null,
        null,
        "EXACT",
        "person",
        null,
        null,
        null,
        null,
        null,
        null,
        words);
  }

  private static Draft draft(
      Kind kind,
      @Nullable Stage stage,
      @Nullable PartialDate date,
      List<NewParty> parties,
      List<NewFigure> figures,
      Quote quote,
      double confidence) {
    return new Draft(
        kind,
        stage,
        false,
        List.of(),
        List.of("trafficking"),
        date,
        null,
        null,
        parties,
        figures,
        List.of(),
        List.of(quote),
        confidence,
        List.of("Both are named in the clause."));
  }

  @Test
  void whatATextSaysIsProposedWithItsQuotes() {
    ScriptedExtractor.says(article, p -> List.of(meeting(p.text()), rescue(p.text(), "93 people")));

    reading()
        .body("outcome", equalTo("READ"), "reader", equalTo("scripted-1"))
        .body("proposed", equalTo(2), "revision", equalTo(1), "dropped.size()", equalTo(0));

    as("cho", "curator")
        .get("/v1/proposals?proposedBy=extractor&pair=NE-TD&kind=MEETING")
        .then()
        .body(
            "items.find { it.evidence[0].articleId == '%s' }.confidence".formatted(article),
            nullValue())
        .rootPath("items.find { it.evidence[0].articleId == '%s' }".formatted(article))
        .body("review", equalTo("PROPOSED"), "proposedBy", equalTo("extractor"))
        .body("evidence[0].exact", equalTo(MET), "evidence[0].verification", equalTo("VERIFIED"))
        .body("evidence[0].suffix", equalTo(" " + FREED))
        .body("origin.reader", equalTo("scripted-1"), "origin.articleId", equalTo(article))
        .body("origin.confidence", equalTo(0.9f), "origin.current", equalTo(true))
        .body("origin.reasons", contains("Both are named in the clause."))
        .body("date.edtf", equalTo("2025-05-03"));
  }

  @Test
  void whatIsSuggestedIsNoFact() {
    ScriptedExtractor.says(article, p -> List.of(meeting(p.text())));
    reading();

    as("cho", "curator").get("/v1/records?article=" + article).then().body("items", empty());
  }

  @Test
  void liesAreDroppedAndCounted() {
    ScriptedExtractor.says(
        article,
        p ->
            Arrays.asList(
                null,
                draft(
                    Kind.MEETING,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    new Quote("q", 5, 4, List.of("record")),
                    0.9),
                draft(
                    Kind.MEETING,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    new Quote("q", 0, 9999, List.of("record")),
                    0.9),
                draft(
                    Kind.MEETING,
                    null,
                    null,
                    List.of(party("a", WhoIsWho.country("FR"), "PARTICIPANT")),
                    List.of(),
                    quoted(p.text(), MET, "record"),
                    0.9),
                rescue(p.text(), "94 people"),
                draft(
                    Kind.MEETING,
                    Stage.HELD,
                    PartialDate.of("2025-05-04", PartialDate.Basis.STATED, "4 May 2025"),
                    List.of(party("a", WhoIsWho.country("TD"), "PARTICIPANT")),
                    List.of(),
                    quoted(p.text(), MET, "record", "date"),
                    0.9),
                draft(
                    Kind.MEETING,
                    Stage.SIGNED,
                    null,
                    List.of(party("a", WhoIsWho.country("TD"), "PARTICIPANT")),
                    List.of(),
                    quoted(p.text(), MET, "record"),
                    0.9),
                draft(
                    Kind.MEETING,
                    Stage.HELD,
                    null,
                    List.of(party("a", WhoIsWho.country("TD"), "PARTICIPANT")),
                    List.of(),
                    quoted(p.text(), MET, "record"),
                    Double.NaN),
                meeting(p.text())));

    reading()
        .body("proposed", equalTo(1))
        .body("dropped.BROKEN", equalTo(2))
        .body("dropped.QUOTE_NOT_IN_TEXT", equalTo(2))
        .body("dropped.NOT_NAMED", equalTo(1))
        .body("dropped.FIGURE_NOT_IN_QUOTE", equalTo(1))
        .body("dropped.DATE_NOT_IN_QUOTE", equalTo(1))
        .body("dropped.REFUSED", equalTo(1));
    waiting().body("items", hasSize(1));
  }

  @Test
  void theOtherServicesAreAskedAsOftenHoweverMuchATextSays() {
    print(1, text(40));
    ScriptedExtractor.says(article, p -> requests(p.text(), 1));
    var ofOne = askedWhile(() -> reading().body("proposed", equalTo(1)));

    ScriptedExtractor.says(article, p -> requests(p.text(), 40));
    var ofMany = askedWhile(() -> reading().body("proposed", equalTo(40)));

    assertThat(ofMany).isEqualTo(ofOne).isEqualTo(Map.of(WhoIsWho.PATH, 2, Press.PATH, 1));
  }

  /** How often, by what they are asked, about this article and about Chad. */
  private Map<String, Integer> askedWhile(Runnable work) {
    var about = Map.of(Press.PATH, article, WhoIsWho.PATH, WhoIsWho.country("TD"));
    var asked = new HashMap<String, Integer>();
    about.forEach((path, word) -> asked.put(path, -asked(path, word)));
    work.run();
    about.forEach((path, word) -> asked.merge(path, asked(path, word), Integer::sum));
    return asked;
  }

  private static int asked(String path, String word) {
    return Upstreams.client()
        .find(postRequestedFor(urlPathEqualTo(path)).withRequestBody(containing(word)))
        .size();
  }

  @Test
  void aQuoteThatDoesNotStandAnyMoreHarmsNoOther() {
    ScriptedExtractor.says(
        article,
        p -> {
          print(1, MET);
          return List.of(rescue(p.text(), "93 people"), meeting(p.text()));
        });

    reading().body("proposed", equalTo(1), "dropped", equalTo(Map.of("REFUSED", 1)));

    waiting()
        .body("items.kind", contains("MEETING"))
        .body("items[0].evidence.verification", contains("VERIFIED"));
  }

  @Test
  void aQuoteThatMayNotEvenBeAskedAboutHarmsNoOther() {
    print(1, text(9));
    ScriptedExtractor.says(article, p -> requests(p.text(), 9));

    var quote = "$.quotes[?(@.articleId == '%s' && @.exact == '%s')]".formatted(article, said(4));
    try (var refused =
        new Away(
            post(urlPathEqualTo(Press.PATH)).withRequestBody(matchingJsonPath(quote)),
            badRequest())) {
      reading().body("proposed", equalTo(8), "dropped", equalTo(Map.of("REFUSED", 1)));
    }

    waiting()
        .body("items.evidence.flatten().verification", everyItem(equalTo("VERIFIED")))
        .body("items.evidence.flatten().exact", hasSize(8))
        .body("items.evidence.flatten().exact", not(hasItem(said(4))));
  }

  private static String text(int sentences) {
    return IntStream.range(0, sentences).mapToObj(ReadingTest::said).collect(joining(" "));
  }

  private static String said(int number) {
    return "Chad asked Niger for help, %d.".formatted(number);
  }

  private static List<Draft> requests(String text, int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> request(quoted(text, said(i), "record"), 0.9))
        .toList();
  }

  private static Draft request(Quote quote, double confidence) {
    return draft(
        Kind.REQUEST,
        null,
        null,
        List.of(party("a", WhoIsWho.country("TD"), "ACTOR")),
        List.of(),
        quote,
        confidence);
  }

  @Test
  void whoeverFailsOrNeverEndsHarmsNobody() {
    ScriptedExtractor.says(
        article,
        p -> {
          throw new IllegalStateException("nonsense");
        });
    reading().body("outcome", equalTo("FAILED"), "proposed", equalTo(0));

    ScriptedExtractor.says(article, p -> never());
    reading().body("outcome", equalTo("FAILED"));

    ScriptedExtractor.says(article, p -> nothingAtAll());
    reading().body("outcome", equalTo("FAILED"));

    ScriptedExtractor.says(article, p -> List.of(meeting(p.text())));
    reading().body("outcome", equalTo("READ"), "proposed", equalTo(1));
  }

  private static List<Draft> never() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return List.of();
  }

  @SuppressWarnings("NullAway") // that is what it does
  private static List<Draft> nothingAtAll() {
    return null;
  }

  @Test
  void noMoreThanTheSurestAreProposed() {
    ScriptedExtractor.says(
        article,
        p ->
            IntStream.range(0, 45)
                .mapToObj(i -> request(quoted(p.text(), MET, "record"), i / 100.0))
                .toList());

    reading().body("proposed", equalTo(40), "dropped.TOO_MANY", equalTo(5));

    as("cho", "curator")
        .get("/v1/records?review=PROPOSED&first=200&article=" + article)
        .then()
        .body("items", hasSize(40));
  }

  @Test
  void aLanguageThatNobodyReadsIsToldAndNothingIsProposed() {
    Press.print(
        article,
        "{\"revision\": 1, \"language\": \"qab\", \"visibility\": \"PUBLIC\"}",
        TEXT,
        Map.of());

    reading().body("outcome", equalTo("LANGUAGE_NOT_READ"), "proposed", equalTo(0));
  }

  @Test
  void aTextReadTwiceIsProposedOnce() {
    ScriptedExtractor.says(article, p -> List.of(meeting(p.text()), meeting(p.text())));
    reading().body("proposed", equalTo(2));
    var before = waiting().extract().asString();

    reading().body("proposed", equalTo(2));

    waiting().body("items.version", contains(1, 1));
    assertThat(waiting().extract().asString()).isEqualTo(before);
  }

  @Test
  void whatWasRejectedDoesNotComeBackWithALaterRevision() {
    ScriptedExtractor.says(article, p -> List.of(meeting(p.text()), rescue(p.text(), "93 people")));
    reading();
    var met = waiting().extract().<String>path("items.find { it.kind == 'MEETING' }.id");
    var freed = waiting().extract().<String>path("items.find { it.kind == 'RESCUE' }.id");
    decide(met, "{\"verdict\": \"REJECT\", \"comment\": \"Not about crime.\"}").statusCode(200);
    decide(freed, "{\"verdict\": \"ACCEPT\"}").statusCode(200);

    print(2, "Corrected: " + TEXT);
    reading().body("revision", equalTo(2), "proposed", equalTo(0), "dropped.DECIDED", equalTo(2));

    waiting().body("items", empty());
    as("cho", "curator").get("/v1/records/" + freed).then().body("review", equalTo("ACCEPTED"));
  }

  @Test
  void whatATextDoesNotSayAnyMoreIsTakenBackAndComesBackWithIt() {
    ScriptedExtractor.says(article, p -> List.of(meeting(p.text()), rescue(p.text(), "93 people")));
    reading();
    var freed = waiting().extract().<String>path("items.find { it.kind == 'RESCUE' }.id");

    print(2, MET);
    ScriptedExtractor.says(article, p -> List.of(meeting(p.text())));
    reading().body("proposed", equalTo(1));

    waiting().body("items.kind", contains("MEETING"));
    as("cho", "curator")
        .get("/v1/records/{id}/reviews", freed)
        .then()
        .body("verdict", contains("REJECT"), "reviewer", contains("reading"));

    print(3, TEXT);
    ScriptedExtractor.says(article, p -> List.of(meeting(p.text()), rescue(p.text(), "93 people")));
    reading().body("proposed", equalTo(2));

    waiting().body("items.kind", containsInAnyOrder("MEETING", "RESCUE"));
    as("cho", "curator").get("/v1/records/" + freed).then().body("review", equalTo("PROPOSED"));
  }

  @Test
  void aFailureTakesNothingBack() {
    ScriptedExtractor.says(article, p -> List.of(meeting(p.text())));
    reading();

    ScriptedExtractor.says(
        article,
        p -> {
          throw new IllegalStateException("nonsense");
        });
    reading().body("outcome", equalTo("FAILED"));

    waiting().body("items", hasSize(1));
  }

  @Test
  void whatMayNotBeReadByAllIsProposedToThoseWhoMay() {
    Press.print(
        article,
        "{\"revision\": 1, \"language\": \"qaa\", \"visibility\": \"CURATOR\"}",
        TEXT,
        Map.of("Chad", WhoIsWho.country("TD"), "Niger", WhoIsWho.country("NE")));
    ScriptedExtractor.says(article, p -> List.of(meeting(p.text())));

    reading().body("proposed", equalTo(1));

    waiting().body("items.visibility", contains("CURATOR"));
  }

  @Test
  void textsWhoseNamesWereFoundAreRead() {
    ScriptedExtractor.says(article, p -> List.of(meeting(p.text())));

    var follower =
        followers.stream().filter(f -> f.name().equals("texts")).findFirst().orElseThrow();
    QuarkusTransaction.requiringNew()
        .run(() ->
            follower.apply(
                Collections.singletonList(
                    new Change(
                        UUID.randomUUID(),
                        "revision.annotated",
                        article,
                        1,
                        Instant.now(),
                        "a0-1"))));

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> waiting().body("items", hasSize(greaterThan(0))));
  }

  @Test
  void onlyCuratorsSeeWhatWasRead() {
    as("rea", "reader").get("/v1/readings/{id}", article).then().statusCode(403);
    as("cho", "curator")
        .get("/v1/readings/{id}", article)
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/reading-not-found"));
  }
}
