package org.entente.articles.annotation;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.articles.support.Entities.annotating;
import static org.entente.articles.support.Entities.anyEntity;
import static org.entente.articles.support.Entities.wireMock;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.awaitAnnotation;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entente.articles.annotation.EntitiesClient.Annotations;
import org.entente.articles.annotation.EntitiesClient.Request;
import org.entente.articles.annotation.EntitiesClient.Result;
import org.entente.articles.annotation.EntitiesClient.Span;
import org.entente.articles.article.Articles;
import org.entente.articles.candidate.Candidates;
import org.entente.articles.mention.MentionType;
import org.entente.articles.mention.Proposals;
import org.entente.articles.revision.RevisionId;
import org.entente.articles.revision.Revisions;
import org.entente.articles.support.EntitiesResource;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.store.feed.Outbox;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/** An article names only entities that all of its readers may see. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class ReadersChangeTest {

  private static final String ARTICLE =
      "{\"text\": \"%1$s spoke.\", \"externalId\": \"%1$s\", \"visibility\": \"%2$s\"}";

  @Inject Articles articles;
  @Inject Revisions revisions;
  @Inject Proposals proposals;
  @Inject Candidates candidates;
  @Inject NewNames names;
  @Inject Outbox outbox;

  @Test
  void whoIsHiddenFromTheReadersIsNotNamedToThem() {
    var name = anyWord();
    knowToCurators(name);

    var id = sent(ARTICLE.formatted(name, "PUBLIC"));

    awaitAnnotation(id, "DONE");
    mentionsAre(id, 0);
  }

  @Test
  void anArticleThatIsHiddenNamesMore() {
    var name = anyWord();
    knowToCurators(name);
    var id = sent(ARTICLE.formatted(name, "PUBLIC"));
    awaitAnnotation(id, "DONE");

    sent(ARTICLE.formatted(name, "CURATOR"));

    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> mentionsAre(id, 1));
  }

  @Test
  void anArticleThatIsShownToMoreForgetsAtOnceWhomTheyMayNotSee() {
    var name = anyWord();
    knowToCurators(name);
    var id = sent(ARTICLE.formatted(name, "CURATOR"));
    awaitAnnotation(id, "DONE");
    mentionsAre(id, 1);

    send("curator", ARTICLE.formatted(name, "PUBLIC"))
        .then()
        .statusCode(200)
        .body("annotation", is("PENDING"), "visibility", is("PUBLIC"));

    mentionsAre(id, 0);
    awaitAnnotation(id, "DONE");
    mentionsAre(id, 0);
  }

  @Test
  void anAnswerForReadersOfBeforeIsDropped() {
    var name = anyWord();
    var id = sent(ARTICLE.formatted(name, "CURATOR"));
    awaitAnnotation(id, "DONE");
    var asked = new ArrayList<Visibility>();
    var entities =
        AskedEntities.answering(request -> {
          asked.add(((Request) request).clearance());
          sent(ARTICLE.formatted(name, "PUBLIC"));
          var span = new Span(0, 3, anyEntity(), MentionType.NAME, 1, null, null);
          return new Annotations("e0-9", List.of(new Result(List.of(span), List.of())));
        });

    new RevisionAnnotation(articles, revisions, proposals, candidates, names, outbox, entities)
        .run(new RevisionId(TypeId.parse(id).uuid(), 1).toString());

    assertThat(asked).containsExactly(Visibility.CURATOR);
    mentionsAre(id, 0);
  }

  private static String sent(String article) {
    return send("curator", article).then().extract().path("id");
  }

  private static void mentionsAre(String article, int count) {
    read("/v1/articles/" + article + "/mentions").then().body("items.size()", is(count));
  }

  private static void knowToCurators(String name) {
    wireMock()
        .register(
            annotating(name)
                .atPriority(5)
                .withRequestBody(matchingJsonPath("$.clearance", equalTo("CURATOR")))
                .willReturn(
                    okJson(
                        """
                        {"namesPosition": "e0-7", "results": [{"candidates": [], "mentions": [
                          {"start": 0, "end": 3, "surface": "", "entityId": "%1$s", "canonicalId": "%1$s",
                           "type": "NAME", "score": 1}]}]}
                        """
                            .formatted(anyEntity()))));
  }
}
