package org.entente.articles.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.idOf;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.articles.support.EntitiesResource;
import org.entente.platform.id.TypeId;
import org.entente.testkit.PostgresResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class SearchTest {

  @Inject EntityManager database;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The minister said the gang was deported last week. | deports",
        "en | Officers raided the call\\n centre at dawn. | \"call centre\"",
        "fr | Les enquêteurs ont arrêté les suspects hier soir. | arrêtés",
        "de | Die Behörden verhafteten die Verdächtigen. | Verdächtiger",
        "es | Los detenidos fueron trasladados ayer. | detenido",
        "id | Petugas menangkap pelaku penipuannya. | penipuan",
        "ru | Полиция задержала подозреваемых вчера. | подозреваемые",
        "vi | Công an bắt giữ nhóm lừa đảo qua mạng. | lừa đảo",
        "vi | Công an bắt giữ nhóm lừa đảo qua mạng. | lua dao",
        "th | ตำรวจไทยจับกุมแก๊งคอลเซ็นเตอร์ที่ชายแดน | ตำรวจ",
        "th | นายกรัฐมนตรีฮุน มาเนต กล่าวเมื่อวานนี้ | ฮุนมาเนต",
        "th | เจ้าหน้าที่ส่งตัวนาย Sok Dara ให้ตำรวจ | \"นาย Sok Dara\"",
        "km | លោកនាយករដ្ឋមន្ត្រី ហ៊ុន\u200B ម៉ាណែតបានថ្លែងកាលពីម្សិលមិញ | ម៉ាណែត",
        "km | ប៉ូលីសកម្ពុជាបានចាប់ខ្លួនជនសង្ស័យ | កម្ពុជា",
        "lo | ຕຳຫຼວດລາວຈັບຜູ້ຕ້ອງສົງໄສ | ລາວ",
        "my | မြန်မာရဲတပ်ဖွဲ့က ဖမ်းဆီးခဲ့သည် | မြန်မာ",
        "zh | 柬埔寨警方与韩国合作打击电信诈骗 | 电信诈骗",
        "zh | 柬埔寨警方与韩国合作打击电信诈骗 | 韩",
        "zh | 柬埔寨警方与韩国合作打击电信诈骗 | 柬埔寨诈骗",
        "ja | カンボジア警察は詐欺の容疑者を逮捕した | 容疑者",
        "ko | 경찰은 캄보디아에서 피의자들을 송환했다 | 캄보디아",
        "jv | Polisi gosok sawera mbengi kuwi. | sawera"
      })
  void aTextIsFoundInItsLanguage(String language, String text, String q) {
    var mark = anyWord();
    var id = idOf("{\"text\": \"%s %s\", \"language\": \"%s\"}".formatted(text, mark, language));

    found(q + " " + mark).body("items.id", contains(id));
    found(q + " " + mark, "language", language).body("items.id", contains(id));
    assertThat(
            found(q + " " + mark).extract().<List<List<Object>>>path("items.highlights").getFirst())
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ko | 위한 국제 공조 | 한국",
        "th | ก้าวหน้า | กาว",
        "en | The centre took a call. | \"call centre\"",
        "en | He will deport them. | -deported",
        "fr | La police a agi. | polices -agi"
      })
  void whatDoesNotHoldIsNotFound(String language, String text, String q) {
    var mark = anyWord();
    idOf("{\"text\": \"%s %s\", \"language\": \"%s\"}".formatted(text, mark, language));

    found(mark).body("items", hasSize(1));
    found(q + " " + mark).body("items", empty());
  }

  @Test
  void aStemOfOneLanguageMeansNothingInAnother() {
    var mark = anyWord();
    idOf("{\"text\": \"general %s\", \"language\": \"jv\"}".formatted(mark));
    var english = idOf("{\"text\": \"generally %s\", \"language\": \"en\"}".formatted(mark));

    found("generals " + mark).body("items.id", contains(english));
  }

  @Test
  void alternativesAreEither() {
    var one = anyWord();
    var other = anyWord();
    var first = idOf("{\"text\": \"%s\"}".formatted(one));
    var second = idOf("{\"text\": \"%s\"}".formatted(other));

    found(one + " OR " + other).body("items.id", contains(second, first));
  }

  @Test
  void aTitleWeighsMoreThanAText() {
    var word = anyWord();
    var titled = idOf("{\"text\": \"Something.\", \"title\": \"About %s\"}".formatted(word));
    var later = idOf("{\"text\": \"Something about %s.\"}".formatted(word));

    found(word, "sort", "relevance")
        .body("items.id", contains(titled, later))
        .body("items[0].highlights", empty())
        .body("ranked", equalTo(Map.of("matches", 2, "all", true)));
    found(word).body("items.id", contains(later, titled));
  }

  @Test
  void aNewRevisionReplacesTheOneBefore() {
    var before = anyWord();
    var after = anyWord();
    var article = "{\"text\": \"%s\", \"externalId\": \"" + anyWord() + "\"}";
    var id = idOf(article.formatted(before));
    send(article.formatted(after)).then().statusCode(200);

    found(before).body("items", empty());
    found(after).body("items.id", contains(id));
  }

  @Test
  void whatIsOnlyForCuratorsIsFoundByThemAlone() {
    var word = anyWord();
    var id =
        send("curator", "{\"text\": \"%s\", \"visibility\": \"CURATOR\"}".formatted(word))
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");

    found(word).body("items", empty());
    given()
        .auth()
        .oauth2(Tokens.of("cora", "curator"))
        .queryParam("q", word)
        .get("/v1/articles")
        .then()
        .body("items.id", contains(id));
  }

  @Test
  void whatMayNotBeShownIsNotFoundEvenBeforeItsWordsAreGone() {
    var word = anyWord();
    var id = idOf("{\"text\": \"%s\"}".formatted(word));
    update("update article set status = 'WITHHELD' where id = :id", id);

    found(word).body("items", empty());
    found(word, "sort", "relevance").body("items", empty());
  }

  @Test
  void aTextIsFoundByAllFiltersTogether() {
    var word = anyWord();
    var id =
        idOf(
            """
            {"text": "%s", "language": "lo", "publisher": {"name": "%s", "country": "LA"}, "published": {"edtf": "2025-06-27"}}
            """
                .formatted(word, anyWord()));
    var story = given().get("/v1/articles/" + id).<String>path("story");
    var publisher = given().get("/v1/articles/" + id).<String>path("publisher.id");
    var all =
        given()
            .queryParam("q", word)
            .queryParam("language", "lo")
            .queryParam("country", "LA")
            .queryParam("from", "2025-06-27")
            .queryParam("to", "2025-06-27")
            .queryParam("publisher", publisher);

    all.queryParam("story", story)
        .get("/v1/articles")
        .then()
        .statusCode(200)
        .body("items.id", contains(id));
    found(word, "story", TypeId.next("story").toString()).body("items", empty());
    found(word, "entity", "KH").body("items", empty());
  }

  @Test
  void highlightsAreSafeToShow() {
    var word = anyWord();
    idOf("{\"text\": \"<script>alert('%s')</script> <mark>x</mark>\"}".formatted(word));

    found(word)
        .body(
            "items[0].highlights[0].html",
            equalTo(
                "script&gt;alert(&#39;<mark>%s</mark>&#39;)&lt;/script&gt; &lt;mark&gt;x&lt;/mark"
                    .formatted(word)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"\"", "-scam", "a or -b", "\u200F"})
  void whatLooksForNothingIsNamed(String q) {
    found(400, q).body("errors.field", hasItem("q"));
  }

  @Test
  void wordsThatADictionaryLeavesOutFindNothing() {
    idOf("{\"text\": \"the and of %s\", \"language\": \"en\"}".formatted(anyWord()));

    found("the and of", "language", "en").body("items", empty());
    found("the -zzz", "language", "en").body("items", empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'\\' & | ! ( ) : * <->",
        "\u202Eabc\u202C 🙂",
        "a:* | !!b",
        "'; drop table article; --"
      })
  void signsAreOnlySigns(String q) {
    found(q + " abc");
    found(q + " abc", "sort", "relevance");
  }

  @Test
  void aTextOfFourMillionCharactersIsTakenAndFoundByItsBeginning() {
    var first = anyWord();
    var id = idOf("{\"text\": \"%s %s\"}".formatted(first, "ក ខគ word ".repeat(300_000)));

    found(first).body("items.id", contains(id));
  }

  @Test
  void aTextOfOnlyDifferentWordsIsTaken() {
    var text = new StringBuilder(anyWord());
    for (int i = 0; i < 120_000; i++) {
      text.append(' ').append(Integer.toString(i * 7919, 36));
    }
    var han = new StringBuilder(anyWord()).append(' ');
    new Random(3).ints(300_000, 0x4E00, 0x9FFF).forEach(han::appendCodePoint);

    idOf("{\"text\": \"%s\"}".formatted(text));
    idOf("{\"text\": \"%s\"}".formatted(han));
  }

  private void update(String sql, String article) {
    QuarkusTransaction.requiringNew()
        .run(() ->
            database
                .createNativeQuery(sql)
                .setParameter("id", TypeId.parse(article).uuid())
                .executeUpdate());
  }

  private static ValidatableResponse found(String q, String... parameter) {
    var request = given().queryParam("q", q);
    if (parameter.length > 0) {
      request.queryParam(parameter[0], parameter[1]);
    }
    return request.get("/v1/articles").then().statusCode(200);
  }

  private static ValidatableResponse found(int status, String q) {
    return given().queryParam("q", q).get("/v1/articles").then().statusCode(status);
  }
}
