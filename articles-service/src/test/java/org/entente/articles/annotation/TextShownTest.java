package org.entente.articles.annotation;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.awaitility.Awaitility.await;
import static org.entente.articles.support.Entities.annotating;
import static org.entente.articles.support.Entities.wireMock;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.articleSaying;
import static org.entente.articles.support.Press.awaitAnnotation;
import static org.entente.articles.support.Press.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.entente.articles.article.Articles;
import org.entente.articles.candidate.Candidates;
import org.entente.articles.support.EntitiesResource;
import org.entente.platform.id.TypeId;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class TextShownTest {

  @Inject Candidates candidates;
  @Inject AnnotationQueue annotation;
  @Inject Articles articles;
  @Inject EntityManager database;

  @Test
  void whatIsTakenOutOfSightIsNoCandidateUntilItIsShownAgain() {
    var name = anyWord();
    wireMock()
        .register(
            annotating(name)
                .atPriority(4)
                .willReturn(
                    okJson(
                        """
                        {"namesPosition": "e0-1", "results": [{"mentions": [], "candidates": [
                          {"start": 0, "end": 33, "surface": "", "kind": "SOMETHING_NEW"}]}]}
                        """)));
    var id = articleSaying(name + " spoke.");
    awaitAnnotation(id, "DONE");
    read("/v1/candidates?q=" + name).then().body("items.name", contains(name));

    becomes(id, "WITHHELD");
    read("/v1/candidates?q=" + name).then().body("items", empty());

    becomes(id, "USABLE");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> read("/v1/candidates?q=" + name).then().body("items.name", contains(name)));
  }

  private void becomes(String article, String status) {
    var id = TypeId.parse(article).uuid();
    QuarkusTransaction.requiringNew()
        .run(() -> {
          database
              .createNativeQuery("update article set status = :status where id = :id")
              .setParameter("status", status)
              .setParameter("id", id)
              .executeUpdate();
          new TextShown(candidates, annotation).statusChanged(articles.locked(id));
        });
  }
}
