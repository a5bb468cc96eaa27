package org.entente.articles.publisher;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
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
  void namesakesOfTwoCountriesAreTwo() {
    var publisher = "{\"name\": \"The " + anyWord() + "\", \"country\": \"%s\"}";
    var thai = publisherOf(publisher.formatted("TH"));

    assertThat(publisherOf(publisher.formatted("XK"))).isNotEqualTo(thai);
    assertThat(publisherOf(publisher.formatted("TH"))).isEqualTo(thai);
  }

  @Test
  void aNameAloneIsNoneOfSeveralNamesakes() {
    var name = "The " + anyWord();
    var publisher = "{\"name\": \"%s\", \"country\": \"%s\"}";
    var thai = publisherOf(publisher.formatted(name, "TH"));
    var lao = publisherOf(publisher.formatted(name, "LA"));

    var unknown = publisherOf("{\"name\": \"%s\"}".formatted(name));

    assertThat(unknown).isNotIn(thai, lao);
    assertThat(publisherOf("{\"name\": \"%s\"}".formatted(name))).isEqualTo(unknown);
  }

  @Test
  void aNameAloneIsNotThatOfADomain() {
    var word = anyWord();
    var known =
        publisherOf("{\"name\": \"%1$s\", \"domain\": \"%1$s.example.org\"}".formatted(word));

    assertThat(publisherOf("{\"name\": \"%s\"}".formatted(word))).isNotEqualTo(known);
  }

  @Test
  void thePublisherOfHiddenArticlesIsHidden() {
    String id =
        send(
                "curator",
                "{\"text\": \"%1$s\", \"publisher\": {\"name\": \"%1$s\"}, \"visibility\": \"CURATOR\"}"
                    .formatted(anyWord()))
            .path("publisher.id");

    given().get("/v1/publishers/" + id).then().statusCode(404);
    given().get("/v1/publishers?first=200").then().body("items.id", not(hasItem(id)));
    read("/v1/publishers/" + id).then().statusCode(200);
    read("/v1/publishers?first=200").then().body("items.id", hasItem(id));
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
