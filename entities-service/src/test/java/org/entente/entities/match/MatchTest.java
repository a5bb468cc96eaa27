package org.entente.entities.match;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.entities.subject.EntitiesApi.anybody;
import static org.entente.entities.subject.EntitiesApi.curator;
import static org.entente.entities.subject.EntitiesApi.person;
import static org.entente.entities.subject.EntitiesApi.post;
import static org.entente.entities.subject.EntitiesApi.unique;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class MatchTest {

  @Inject AgroalDataSource database;

  private static JsonPath match(String query) {
    return anybody()
        .body("{\"queries\":[{%s}]}".formatted(query.replace('\'', '"')))
        .post("/v1/match")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static List<String> matching(String name) {
    return match("\"name\":\"%s\"".formatted(name))
        .getList("results[0].candidates.findAll{it.match}.entityId");
  }

  @ParameterizedTest
  @CsvSource({
    "Trairat Suphanburi, TRAIRAT SUPHANBURI",
    "Trairat Kanchanaburi, Kanchanaburi Trairat",
    "Triyasulee Bandasak, Traisuree Bandasak",
    "Anupong Charnvirakoon, Anupong Charnveerakoon",
    "Lee Jae-myeon, Lee Jae Myeon",
    "Lee Jae-hyeok, Yi Jaehyuk",
    "Prak Sokhoeun, Samdech Techo Prak Sokhoeun",
    "Chhay Kimkhoeun, Police General Chhay Kim Khoeun",
    "Nguyễn Đức Thắng, Nguyen Duc Thang",
    "Nursultan Abdybek, N. Abdybek",
    "Ou Borith Saroeun, Ou Saroeun",
    "Владислав Копаченко, Vladislav Kopachenko",
    "오세현민, Oh Se-hyeon-min",
    "ច័ន្ទ ដារ៉ាវុធ, ដារ៉ាវុធ ច័ន្ទ"
  })
  void nameIsFoundHoweverItIsWritten(String stored, String asked) {
    var id = person(stored);

    assertThat(matching(asked)).contains(id);
  }

  @Test
  void zeroWidthSpacesDoNotCount() {
    var id = person("ប៉ែន ពេជ្រសុវណ្ណារ៉ា");

    assertThat(matching("ប៉ែន ពេជ្រ\u200Bសុវណ្ណារ៉ា")).containsExactly(id);
  }

  @Test
  void anotherGivenNameIsAnotherPerson() {
    var id = person("Keo Vannakdy");

    assertThat(matching("Keo Sothearoth")).doesNotContain(id);
  }

  @Test
  void eachPartOfTheQuestionSaysWhatItDid() {
    var name = unique("Tepzimol") + " Vathanak";
    var id =
        post("{\"kind\":\"PERSON\",\"country\":\"KH\",\"names\":[{\"value\":\"%s\",\"language\":\"en\"}]}"
                .formatted(name))
            .extract()
            .<String>path("id");
    curator()
        .body("{\"position\":{\"title\":\"Minister of Interior\",\"country\":\"KH\"}}")
        .post("/v1/entities/" + id + "/offices")
        .then()
        .statusCode(201);

    var body =
        anybody()
            .body(
                "{\"queries\":[{\"name\":\"%s\",\"kind\":\"COMPANY\",\"country\":\"TH\",\"birthDate\":\"1980\",\"office\":\"Interior Minister\"}]}"
                    .formatted(name))
            .post("/v1/match")
            .then()
            .statusCode(200)
            .extract()
            .asString();

    assertThatJson(body)
        .isEqualTo(
            """
            {"results":[{"candidates":[{
              "entityId":"%1$s","canonicalId":"%1$s","kind":"PERSON","name":"%2$s","country":"KH","matchedName":"%2$s",
              "score":0.601,"match":false,
              "because":[
                {"part":"name","outcome":"SAME","effect":1.0,"detail":"“%2$s” is asked for, “%2$s” is one of its names."},
                {"part":"kind","outcome":"DIFFERENT","effect":-0.4,"detail":"It is a PERSON."},
                {"part":"country","outcome":"DIFFERENT","effect":-0.132,"detail":"Its country is KH."},
                {"part":"birthDate","outcome":"UNKNOWN","effect":0.0,"detail":"Its date of birth is not known."},
                {"part":"office","outcome":"SAME","effect":0.133,"detail":"It is known as “Minister of Interior”."}
              ]}]}]}
            """
                .formatted(id, name));
  }

  @Test
  void countriesAreFoundByTheirNames() {
    assertThat(
            match("'name':'Kampuchea','kind':'COUNTRY'").getList("results[0].candidates.country"))
        .first()
        .isEqualTo("KH");
  }

  @Test
  void thresholdAndLimitAreTheCallers() {
    var name = unique("Suvanrith") + " Bopharoth";
    person(name);
    person(name);
    person(name);

    var found = match("'name':'%s','limit':2,'threshold':1,'country':'TH'".formatted(name));

    assertThat(found.getList("results[0].candidates")).hasSize(2);
    assertThat(found.getList("results[0].candidates.match")).containsOnly(false);
  }

  @Test
  void newNameIsFoundAtOnce() {
    var id = person(unique("Vireakzin") + " Odam");
    var alias = unique("Manithzor") + " Leakhena";
    curator()
        .body("{\"value\":\"%s\"}".formatted(alias))
        .post("/v1/entities/" + id + "/names")
        .then()
        .statusCode(201);

    assertThat(matching(alias)).containsExactly(id);
  }

  @Test
  void whomTheCallerMayNotSeeIsNoCandidate() {
    var name = unique("Hiddenza") + " Korovak";
    post(
        "{\"kind\":\"PERSON\",\"visibility\":\"CURATOR\",\"names\":[{\"value\":\"%s\"}]}"
            .formatted(name));

    assertThat(matching(name)).isEmpty();
  }

  @Test
  void wrongQuestionsAreNamed() {
    var body =
        anybody()
            .body("{\"queries\":[{\"name\":\"—\",\"country\":\"ZZ\",\"birthDate\":\"soon\"}]}")
            .post("/v1/match")
            .then()
            .statusCode(400)
            .extract()
            .asString();

    assertThatJson(body)
        .inPath("$.errors[*].field")
        .isEqualTo("[\"queries[0].name\",\"queries[0].country\",\"queries[0].birthDate\"]");
  }

  @Test
  void hundredQuestionsAreAnsweredInTheirOrder() {
    var name = unique("Hundreda") + " Sopheavy";
    var id = person(name);
    var queries =
        IntStream.range(0, 100)
            .mapToObj(i -> i == 57 ? name : "Zyxwv Utsrq " + i)
            .map("{\"name\":\"%s\"}"::formatted)
            .toList();

    var found =
        anybody()
            .body("{\"queries\":%s}".formatted(queries))
            .post("/v1/match")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(found.getList("results")).hasSize(100);
    assertThat(found.getString("results[57].candidates[0].entityId")).isEqualTo(id);
  }

  @Test
  void questionsCostTheSameStatementsWhateverTheirNumber() {
    var one = connections(1);
    var hundred = connections(100);

    assertThat(hundred).isEqualTo(one).isLessThanOrEqualTo(3);
  }

  /** Each statement takes a connection of its own. */
  private long connections(int questions) {
    var query = "{\"name\":\"Cambodia\",\"office\":\"Minister\"}";
    var before = database.getMetrics().acquireCount();
    anybody()
        .body("{\"queries\":%s}".formatted(Collections.nCopies(questions, query)))
        .post("/v1/match")
        .then()
        .statusCode(200);
    return database.getMetrics().acquireCount() - before;
  }

  @ParameterizedTest
  @CsvSource({
    "1977-10-20, 1977-10-20, SAME, on 1977-10-20",
    "1977-10-20, 1977, SAME, on 1977-10-20",
    "1977, 1977-10-20, SAME, between 1977-01-01 and 1977-12-31",
    "1977, 1978-10-20, DIFFERENT, between 1977-01-01 and 1977-12-31",
  })
  void dateOfBirthCounts(String known, String asked, String outcome, String shown) {
    var name = unique("Kalyan") + " " + unique("Vuthy");
    post("{\"kind\":\"PERSON\",\"birthDate\":{\"edtf\":\"%s\"},\"names\":[{\"value\":\"%s\"}]}"
            .formatted(known, name))
        .statusCode(201)
        .body("birthDate.edtf", is(known));

    anybody()
        .body("{\"queries\":[{\"name\":\"%s\",\"birthDate\":\"%s\"}]}".formatted(name, asked))
        .post("/v1/match")
        .then()
        .body("results[0].candidates[0].because[1].part", is("birthDate"))
        .body("results[0].candidates[0].because[1].outcome", is(outcome))
        .body("results[0].candidates[0].because[1].detail", containsString(shown));
  }
}
