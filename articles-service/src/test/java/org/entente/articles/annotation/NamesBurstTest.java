package org.entente.articles.annotation;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.articles.support.Entities.know;
import static org.entente.articles.support.Entities.wireMock;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.articleSaying;
import static org.entente.articles.support.Press.awaitAnnotation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.articles.support.Entities;
import org.entente.articles.support.EntitiesResource;
import org.entente.store.feed.Change;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/** Names that are imported together cost one pass over the texts. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class NamesBurstTest {

  @Inject NamesFollower follower;
  @Inject NewNames names;

  @Test
  void aTextThatHoldsManyNewNamesIsAnnotatedOnceMore() {
    var words = Stream.generate(() -> "n" + anyWord()).limit(120).toList();
    var holding = articleSaying(String.join(" ", words) + ".");
    var holdingNone = anyWord();
    awaitAnnotation(holding, "DONE");
    awaitAnnotation(articleSaying(holdingNone), "DONE");
    int before = annotated(words.getFirst());
    var entities = Stream.generate(Entities::anyEntity).limit(words.size()).toList();
    nowCalled(entities, words);

    // A feed is read in parts, and so a burst comes.
    for (int i = 0; i < entities.size(); i += 20) {
      follow(entities.subList(i, i + 20));
    }

    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> annotated(words.getFirst()) > before && nothingIsOwed());
    assertThat(annotated(words.getFirst())).isEqualTo(before + 1);
    assertThat(annotated(holdingNone)).isEqualTo(1);
  }

  @Test
  void aTextThatNamesWhoIsNotCalledSoAnyMoreIsAnnotatedAgain() {
    var word = anyWord();
    var entity = Entities.anyEntity();
    know(word, entity, 0);
    awaitAnnotation(articleSaying(word + " spoke."), "DONE");
    nowCalled(List.of(entity), List.of("z" + anyWord()));
    int before = annotated(word);

    follow(List.of(entity));

    await().atMost(Duration.ofSeconds(60)).until(() -> annotated(word) == before + 1);
  }

  private void follow(List<String> entities) {
    var changes =
        entities.stream()
            .map(entity ->
                new Change(
                    UUID.randomUUID(),
                    "entity.changed",
                    entity,
                    1,
                    Instant.now(),
                    EntitiesResource.POSITION))
            .toList();
    QuarkusTransaction.requiringNew().run(() -> follower.apply(changes));
  }

  private boolean nothingIsOwed() {
    return QuarkusTransaction.requiringNew().call(() -> names.owed(1).isEmpty());
  }

  private static void nowCalled(List<String> entities, List<String> names) {
    var items =
        IntStream.range(0, entities.size())
            .mapToObj(i ->
                "{\"id\": \"%s\", \"names\": [{\"value\": \"%s\"}]}"
                    .formatted(entities.get(i), names.get(i)))
            .collect(joining(","));
    entities.forEach(entity ->
        wireMock()
            .register(
                post(urlPathEqualTo("/v1/entities:batch"))
                    .atPriority(2)
                    .withRequestBody(matchingJsonPath("$.ids[0]", containing(entity)))
                    .willReturn(okJson("{\"items\": [%s]}".formatted(items)))));
  }

  private static int annotated(String words) {
    return wireMock()
        .find(
            postRequestedFor(urlPathEqualTo("/v1/annotate"))
                .withRequestBody(matchingJsonPath("$.texts[0].text", containing(words))))
        .size();
  }
}
