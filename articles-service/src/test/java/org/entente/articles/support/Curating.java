package org.entente.articles.support;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.entente.testkit.Tokens;

/** Decides about mentions as a curator does. */
public final class Curating {

  private Curating() {}

  /** An entity that entities-service knows from now on. */
  public static String entityCalled(String name, String visibility) {
    var id = Entities.anyEntity();
    called(id, name, visibility);
    return id;
  }

  public static void called(String id, String name, String visibility) {
    Entities.wireMock()
        .register(
            asking(id)
                .willReturn(
                    okJson(
                        "{\"items\": [{\"id\": \"%1$s\", \"canonicalId\": \"%1$s\", \"name\": \"%2$s\", \"visibility\": \"%3$s\", \"kind\": \"PERSON\"}]}"
                            .formatted(id, name, visibility))));
  }

  /** entities-service does not answer about this entity. */
  public static void isNotTold(String id) {
    Entities.wireMock().register(asking(id).willReturn(aResponse().withStatus(503)));
  }

  private static MappingBuilder asking(String id) {
    return post(urlPathEqualTo("/v1/entities:batch"))
        .atPriority(3)
        .withRequestBody(matchingJsonPath("$.ids[0]", equalTo(id)));
  }

  public static RequestSpecification as(String name) {
    return given().auth().oauth2(Tokens.of(name, "curator")).contentType(ContentType.JSON);
  }

  /** On the version that the mention has now. */
  public static Response decide(String mention, String verdict) {
    return as("cora")
        .header("If-Match", tag(mention))
        .body(verdict)
        .put("/v1/mentions/" + mention + "/verdict");
  }

  public static Response withdraw(String mention) {
    return as("cora")
        .header("If-Match", tag(mention))
        .delete("/v1/mentions/" + mention + "/verdict");
  }

  public static Response add(String article, String mention) {
    return as("cora").body(mention).post("/v1/articles/" + article + "/mentions");
  }

  public static String tag(String mention) {
    return Press.read("/v1/mentions/" + mention).then().statusCode(200).extract().header("ETag");
  }

  /** The id of the n-th mention of an article. */
  public static String mention(String article, int n) {
    return Press.read("/v1/articles/" + article + "/mentions?rejected=true")
        .path("items[%d].id".formatted(n));
  }
}
