package org.entente.entities.identity;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.entities.identity.JudgementApi.canonical;
import static org.entente.entities.identity.JudgementApi.cluster;
import static org.entente.entities.identity.JudgementApi.judge;
import static org.entente.entities.identity.JudgementApi.merge;
import static org.entente.entities.identity.JudgementApi.withdraw;
import static org.entente.entities.subject.EntitiesApi.anybody;
import static org.entente.entities.subject.EntitiesApi.curator;
import static org.entente.entities.subject.EntitiesApi.person;
import static org.entente.entities.subject.EntitiesApi.post;
import static org.entente.entities.subject.EntitiesApi.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@DisplayName("Two entities that are judged to be one")
class IdentityTest {

  private String older = "";
  private String younger = "";

  @BeforeEach
  void twoPersons() {
    older = person(unique("Sok"));
    younger = person(unique("Sokh"));
  }

  @Test
  void areReadAsTheOlderOne() {
    merge(younger, older);

    curator()
        .redirects()
        .follow(false)
        .get("/v1/entities/{id}", younger)
        .then()
        .statusCode(308)
        .header("Location", containsString("/v1/entities/" + older));
    anybody()
        .get("/v1/entities/{id}?canonical=false", younger)
        .then()
        .statusCode(200)
        .body("id", equalTo(younger))
        .body("canonicalId", equalTo(older));
    assertThat(cluster(younger)).containsExactly(older, younger);
  }

  @Test
  void showAllTheirNamesEachWithItsOwner() {
    merge(older, younger);

    anybody()
        .get("/v1/entities/{id}", older)
        .then()
        .body("names.entityId", contains(nullValue(), equalTo(younger)));
  }

  @Test
  void areReadAsOneInABatchThatSaysWhoWasAskedFor() {
    merge(older, younger);

    var body =
        anybody()
            .body("{\"ids\":[\"%s\",\"%s\",\"KH\"],\"fields\":[]}".formatted(younger, older))
            .post("/v1/entities:batch")
            .asString();

    assertThatJson(body).inPath("$.items[*].id").isArray().startsWith(older, older);
    assertThatJson(body).inPath("$.items[0].askedId").isEqualTo(younger);
    assertThatJson(body).inPath("$.items[1].askedId").isAbsent();
  }

  @Test
  void areTwoAgainWhenThatIsTakenBack() {
    var before = read(younger) + read(older);
    var judgement = merge(older, younger);

    withdraw(judgement)
        .statusCode(200)
        .body("end.by", equalTo("ana"))
        .body("end.reason", equalTo("It was another one."));

    assertThat(read(younger) + read(older)).isEqualTo(before);
    withdraw(judgement).statusCode(409);
  }

  @Test
  void areOneThroughOthersToo() {
    var third = person(unique("Sook"));
    merge(older, younger);
    merge(younger, third);

    assertThat(cluster(third)).containsExactly(older, younger, third);
    assertThat(canonical(third)).isEqualTo(older);
  }

  @Test
  void mayBeSaidToBeOneInACircle() {
    var third = person(unique("Sook"));
    merge(older, younger);
    merge(younger, third);
    var closing = merge(third, older);

    withdraw(closing).statusCode(200);

    assertThat(cluster(third)).containsExactly(older, younger, third);
  }

  @Test
  void areNotJudgedToBeDifferentWhileOthersMakeThemOne() {
    var third = person(unique("Sook"));
    merge(older, younger);
    merge(younger, third);

    judge(older, "NEGATIVE", third)
        .statusCode(409)
        .body("type", equalTo("/problems/contradicting-judgement"))
        .body("detail", containsString(String.join(" = ", older, younger, third)));
    assertThat(cluster(older)).containsExactly(older, younger, third);
  }

  @Test
  void areNotJudgedToBeOneWhereThatJoinsTwoThatDiffer() {
    var third = person(unique("Sook"));
    judge(older, "NEGATIVE", third).statusCode(201);
    merge(older, younger);

    judge(younger, "POSITIVE", third)
        .statusCode(409)
        .body("detail", containsString(String.join(" = ", older, younger, third)));
  }

  @Test
  void areTwoWhenTheLaterJudgementSaysSo() {
    var earlier = merge(older, younger);

    judge(younger, "NEGATIVE", older).statusCode(201);

    assertThat(cluster(older)).containsExactly(older);
    curator()
        .get("/v1/judgements/{id}", earlier)
        .then()
        .body("end.reason", equalTo("Another judgement took its place."));
    curator()
        .get("/v1/judgements?entity={id}", older)
        .then()
        .body("items.verdict", contains("NEGATIVE", "POSITIVE"));
    curator()
        .get("/v1/judgements?entity={id}&verdict=POSITIVE", older)
        .then()
        .body("items", equalTo(List.of()));
  }

  @Test
  void areJudgedOnceHoweverOftenThatIsSaid() {
    var first = merge(older, younger);

    judge(younger, "POSITIVE", older).statusCode(200).body("id", equalTo(first));
  }

  @Test
  void areCalledAfterTheOneThatACuratorChose() {
    merge(older, younger);

    curator()
        .body("{\"reason\":\"Better known.\"}")
        .put("/v1/entities/{id}/canonical", younger)
        .then()
        .statusCode(200)
        .body("canonicalId", equalTo(younger));
    curator().delete("/v1/entities/{id}/canonical", younger).then().statusCode(200);

    assertThat(canonical(younger)).isEqualTo(older);
  }

  @Test
  void areCalledAfterTheOneThatEverybodyMaySee() {
    var hidden =
        post("{\"kind\":\"PERSON\",\"visibility\":\"CURATOR\",\"names\":[{\"value\":\"%s\"}]}"
                .formatted(unique("Hidden")))
            .extract()
            .<String>path("id");
    var open = person(unique("Open"));
    merge(hidden, open);

    assertThat(canonical(open)).isEqualTo(open);
    assertThat(cluster(open)).containsExactly(open);
    curator()
        .body("{\"reason\":\"Better known.\"}")
        .put("/v1/entities/{id}/canonical", hidden)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/cannot-be-canonical"));
  }

  @Test
  void areCalledAfterAnotherWhenTheirsIsHidden() {
    var sender = unique("sender");
    var json =
        "{\"kind\":\"PERSON\",\"externalId\":\"%s\",\"visibility\":\"%s\",\"names\":[{\"value\":\"Sender\"}]}";
    var sent = post(json.formatted(sender, "PUBLIC")).extract().<String>path("id");
    var other = person(unique("Other"));
    merge(sent, other);

    post(json.formatted(sender, "CURATOR")).statusCode(200);

    assertThat(canonical(other)).isEqualTo(other);
  }

  @Test
  void areOfOneKind() {
    judge(older, "POSITIVE", "KH")
        .statusCode(400)
        .body("errors.field", contains("right"))
        .body("errors[0].detail", containsString("COUNTRY"));
    judge("LA", "POSITIVE", "KH").statusCode(400);
    judge(older, "POSITIVE", older).statusCode(400).body("errors.field", contains("right"));
    judge(older, "NEGATIVE", "KH").statusCode(201);
  }

  @Test
  void areToldOfInTheFeed() {
    String start = curator().get("/v1/changes?limit=1000").header("Next-Position");
    withdraw(merge(older, younger)).statusCode(200);

    var types = new ArrayList<String>();
    var position = start;
    while (!types.contains("org.entente.entity.unmerged")) {
      var changes =
          curator()
              .get("/v1/changes?limit=1000&wait=20s&after=" + position)
              .then()
              .statusCode(200)
              .extract();
      position = changes.header("Next-Position");
      types.addAll(changes.path("findAll { it.subject == '%s' }.type".formatted(younger)));
    }

    assertThat(types)
        .containsSubsequence("org.entente.entity.merged", "org.entente.entity.unmerged");
  }

  @Test
  void areOneAfterManySaidSoAtOnce() throws Exception {
    var all = new ArrayList<>(List.of(older, younger));
    for (int i = 0; i < 6; i++) {
      all.add(person(unique("Many")));
    }
    try (var pool = Executors.newFixedThreadPool(4)) {
      var said = new ArrayList<Future<Integer>>();
      for (int i = 1; i < all.size(); i++) {
        var left = all.get(i - 1);
        var right = all.get(i);
        said.add(pool.submit(() -> judge(left, "POSITIVE", right).extract().statusCode()));
      }
      for (var status : said) {
        assertThat(status.get()).isEqualTo(201);
      }
    }

    assertThat(cluster(all.getLast())).isEqualTo(all);
  }

  @Test
  void areSuggestedForAsLongAsNobodyJudgedThem() {
    var name = unique("Vannak Zzyzx ");
    var one = person(name);
    var other = person(name.toUpperCase(Locale.ROOT));
    assertThat(suggested()).contains(List.of(one, other));

    judge(one, "UNSURE", other).statusCode(201);

    assertThat(suggested()).doesNotContain(List.of(one, other));
  }

  @Test
  void areJudgedByCuratorsOnly() {
    anybody()
        .body("{\"left\":\"%s\",\"right\":\"%s\",\"verdict\":\"POSITIVE\",\"reason\":\"So.\"}")
        .post("/v1/judgements")
        .then()
        .statusCode(401);
    curator()
        .body(
            "{\"left\":\"%s\",\"right\":\"%s\",\"verdict\":\"POSITIVE\"}".formatted(older, younger))
        .post("/v1/judgements")
        .then()
        .statusCode(400)
        .body("errors.field", contains("reason"));
  }

  private static List<List<String>> suggested() {
    var pairs = new ArrayList<List<String>>();
    String after = "";
    do {
      var page =
          curator().get("/v1/duplicates?first=200&after=" + after).then().statusCode(200).extract();
      List<String> left = page.path("items.left");
      List<String> right = page.path("items.right");
      for (int i = 0; i < left.size(); i++) {
        pairs.add(List.of(left.get(i), right.get(i)));
      }
      after = page.<Boolean>path("pageInfo.hasNextPage") ? page.path("pageInfo.endCursor") : "";
    } while (!after.isEmpty());
    return Collections.unmodifiableList(pairs);
  }

  private static String read(String entity) {
    return anybody()
        .get("/v1/entities/{id}", entity)
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .replaceAll("\"version\":[0-9]+", "");
  }
}
