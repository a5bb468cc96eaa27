package org.entente.articles.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        "https://me:pw@example.org/"
      })
  void whatIsNoWebAddressHasNone(String address) {
    assertThat(WebAddress.canonical(address)).isEmpty();
  }
}
