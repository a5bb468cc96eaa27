package org.entente.articles.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.articleSaying;
import static org.entente.articles.support.Press.awaitAnnotation;
import static org.entente.articles.support.Press.read;
import static org.hamcrest.Matchers.contains;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.entente.articles.mention.MentionType;
import org.entente.articles.mention.Proposal;
import org.entente.articles.mention.Proposals;
import org.entente.articles.revision.RevisionId;
import org.entente.articles.support.EntitiesResource;
import org.entente.platform.id.TypeId;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class ProposalsTest {

  @Inject Proposals proposals;

  private String article = "";
  private RevisionId revision = new RevisionId(new UUID(0, 0), 1);

  @BeforeEach
  void anAnnotatedArticle() {
    article = articleSaying("Alpha met Beta. " + anyWord());
    awaitAnnotation(article, "DONE");
    revision = new RevisionId(TypeId.parse(article).uuid(), 1);
  }

  @Test
  void theSameAgainChangesNothing() {
    var found = List.of(at(0, 5, 0.5), at(10, 14, 0.7));
    replace(found);

    assertThat(replace(found)).isFalse();
  }

  @Test
  void whatIsNoLongerProposedIsGone() {
    replace(List.of(at(0, 5, 0.5), at(10, 14, 0.7)));

    assertThat(replace(List.of(at(10, 14, 0.7)))).isTrue();

    mentions().body("items.start", contains(10));
  }

  @Test
  void theSurerOneOfTwoForASpanCounts() {
    replace(List.of(at(0, 5, 0.2), at(0, 5, 0.8), at(0, 5, 0.5)));

    mentions().body("items.score", contains(0.8f));
  }

  private boolean replace(List<Proposal> found) {
    return QuarkusTransaction.requiringNew().call(() -> proposals.replace(revision, found));
  }

  private ValidatableResponse mentions() {
    return read("/v1/articles/" + article + "/mentions").then().statusCode(200);
  }

  private static Proposal at(int start, int end, double score) {
    var entity = new UUID(7, 7);
    return new Proposal(start, end, "any", entity, MentionType.NAME, score, null, null);
  }
}
