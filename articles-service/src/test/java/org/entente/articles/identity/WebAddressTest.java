package org.entente.articles.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/news/17?page=2",
        "http://www.Example.org:80/news/17/?page=2#top",
        "https://example.org/news/17?utm_source=x&page=2&fbclid=abc&UTM_medium=y",
        " https://example.org:443/news/./17?gclid=1&page=2 "
      })
  void addressesOfOnePageAreOne(String address) {
    assertThat(WebAddress.canonical(address)).contains("example.org/news/17?page=2");
  }

  @ParameterizedTest
  @CsvSource({
    "https://m.example.org/a,            example.org/a",
    "https://www.m.example.org/a,        example.org/a",
    "https://amp.example.org/a,          example.org/a",
    "https://m.co.uk/a,                  m.co.uk/a",
    "https://m.example.co.uk/a,          example.co.uk/a",
    "https://m.io/a,                     m.io/a",
    "https://example.org./a,             example.org/a",
    "http://example.org:80/a,            example.org/a",
    "https://example.org:443/a,          example.org/a",
    "https://example.org:/a,             example.org/a",
    "http://example.org:443/a,           example.org:443/a",
    "https://example.org:8443/a,         example.org:8443/a",
    "https://example.org/news/amp,       example.org/news",
    "https://example.org/news/amp/,      example.org/news",
    "https://example.org/amp/news/a,     example.org/news/a",
    "https://example.org/a.amp,          example.org/a",
    "https://example.org/a.amp.html,     example.org/a.html",
    "https://example.org/a?amp=1,        example.org/a",
    "https://example.org/a?amp,          example.org/a",
    "https://example.org/a?outputType=amp, example.org/a",
    "https://example.org/amp,            example.org/amp",
    "https://example.org/amphibians,     example.org/amphibians",
    "https://example.org/champ,          example.org/champ",
    "https://example.org/index.html,     example.org",
    "https://example.org/a/index.php,    example.org/a",
    "https://example.org/a/Default.aspx, example.org/a",
    "https://example.org/a/my-index.html, example.org/a/my-index.html",
    "https://example.org/%e0%b8%81,      example.org/%E0%B8%81",
    "https://example.org/ก,              example.org/%E0%B8%81",
    "https://example.org/%7Ea%2Db,       example.org/~a-b",
    "https://example.org/a%2fb,          example.org/a%2Fb",
    "https://example.org/?q=%c3%a9,      example.org?q=%C3%A9",
    "https://Bücher.example/a,           xn--bcher-kva.example/a",
    "https://xn--bcher-kva.example/a,    xn--bcher-kva.example/a",
    "https://ข่าว.example:8080/a,         xn--22c8e6a1f.example:8080/a",
    "https://example.org/a;jsessionid=AB12, example.org/a",
    "https://[2001:db8::1]:443/a,        [2001:db8::1]/a"
  })
  void differentWaysToWriteOnePage(String address, String canonical) {
    assertThat(WebAddress.canonical(address)).contains(canonical);
  }

  @Test
  void otherParametersAndPathsMakeOtherPages() {
    assertThat(WebAddress.canonical("https://example.org/News?id=2"))
        .contains("example.org/News?id=2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org/a",
        "ftp://example.org/a",
        "https:///a",
        "https://a b/c",
        "javascript:alert(1)",
        "https://me:pw@example.org/",
        "https://me@bücher.example/",
        "https://a_b/",
        "https://-/"
      })
  void whatIsNoWebAddressHasNone(String address) {
    assertThat(WebAddress.canonical(address)).isEmpty();
  }
}
