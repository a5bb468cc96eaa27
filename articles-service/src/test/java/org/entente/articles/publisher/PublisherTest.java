package org.entente.articles.publisher;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.entente.articles.support.EntitiesResource;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class PublisherTest {

  @Test
  void aPublisherIsKnownByItsDomainWhateverItIsCalled() {
    var domain = anyWord() + ".example.org";
    var id = publisherOf("{\"name\": \"The Lantern\", \"domain\": \"%s\"}".formatted(domain));

    var again =
        publisherOf("{\"name\": \"Lantern Online\", \"domain\": \"www.%s\"}".formatted(domain));

    assertThatJson(read("/v1/publishers/" + again).asString())
        .isEqualTo(
            "{\"id\": \"%s\", \"name\": \"The Lantern\", \"domain\": \"%s\"}"
                .formatted(id, domain));
  }

  @Test
  void withoutADomainItIsKnownByItsName() {
    var name = "The " + anyWord();
    var id = publisherOf("{\"name\": \"%s\", \"country\": \"TH\"}".formatted(name));

    read("/v1/publishers/"
            + publisherOf("{\"name\": \" %s \"}".formatted(name.toUpperCase(Locale.ROOT))))
        .then()
        .body("id", equalTo(id), "country", equalTo("TH"));
  }

  @Test
  void publishersAreListedNewestFirst() {
    var older = publisherOf("{\"name\": \"%s\"}".formatted(anyWord()));
    var newer = publisherOf("{\"name\": \"%s\"}".formatted(anyWord()));

    read("/v1/publishers?first=1")
        .then()
        .body("items.id", hasItem(newer))
        .body("items.id", not(hasItem(older)));
  }

  @Test
  void unknownPublisherIsAProblem() {
    read("/v1/publishers/publisher_00000000000000000000000001")
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/publisher-not-found"));
  }

  private static String publisherOf(String publisher) {
    return send("{\"text\": \"%s\", \"publisher\": %s}".formatted(anyWord(), publisher))
        .then()
        .statusCode(201)
        .extract()
        .path("publisher.id");
  }
}
