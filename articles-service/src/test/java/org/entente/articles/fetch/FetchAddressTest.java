package org.entente.articles.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetchAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org, https://example.org/",
    "HTTP://Example.ORG:80/a?b=c#d, http://example.org/a?b=c",
    "https://example.org.:443/, https://example.org/",
    "https://example.org:8443/x, https://example.org:8443/x",
    "' https://example.org/a b|c ', https://example.org/a%20b%7Cc",
    "https://example.org/ข่าว?q=ก, https://example.org/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7?q=%E0%B8%81",
    "https://example.org/100%, https://example.org/100%25",
    "https://example.org/%e0, https://example.org/%e0",
    "https://bücher.example/, https://xn--bcher-kva.example/",
    "https://ข่าว.example/, https://xn--22c8e6a1f.example/",
    "https://example。org/, https://example.org/",
    "http://8.8.8.8/, http://8.8.8.8/",
    "http://[2606:4700::1111]:8080/, http://[2606:4700::1111]:8080/",
    "https://example.org:/, https://example.org/"
  })
  void anAddressIsReadOnce(String written, String read) {
    assertThat(FetchAddress.of(written)).hasToString(read);
    assertThat(FetchAddress.of(read)).hasToString(read);
    assertThat(FetchAddress.of(written).uri()).hasToString(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "/feed",
        "//example.org/",
        "ftp://example.org/",
        "file:///etc/passwd",
        "file://localhost/etc/passwd",
        "gopher://example.org/",
        "jar:http://example.org/!/",
        "data:text/plain,x",
        "javascript:alert(1)",
        "http:example.org",
        "http:/example.org",
        "http://",
        "http:///path",
        "http://?q",
        "http://:80/"
      })
  void whatIsNoHttpAddressIsRefused(String written) {
    assertThatThrownBy(() -> FetchAddress.of(written)).isInstanceOf(NotFetched.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://user@example.org/", "http://user:secret@example.org/", "http://@example.org/",
        "http://example.org@127.0.0.1/", "http://127.0.0.1:80@example.org/", "http://a@b@c/",
        "http://example.org\\@127.0.0.1/", "http://example.org\\.evil.example/"
      })
  void usersAndWhatLooksLikeThemAreRefused(String written) {
    assertThatThrownBy(() -> FetchAddress.of(written)).isInstanceOf(NotFetched.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2130706433",
        "017700000001",
        "0x7f000001",
        "0x7f.0x0.0x0.0x1",
        "0177.0.0.1",
        "127.1",
        "127.0.1",
        "127.0.0.01",
        "127.0.0.0x1",
        "127.0.0.256",
        "1.2.3.4.5",
        "0",
        "0x",
        "a.1",
        "example.0x7f",
        "127.0.0.1.5",
        "1.2.3",
        "999.1.1.1",
        "3232235777"
      })
  void numbersInOtherFormsAreRefused(String host) {
    assertThatThrownBy(() -> FetchAddress.of("http://%s/".formatted(host)))
        .isInstanceOf(NotFetched.class);
  }

  @ParameterizedTest
  @CsvSource({
    "http://１２７.０.０.１/, 127.0.0.1",
    "http://127。0。0。1/, 127.0.0.1",
    "http://①27.0.0.1/, 127.0.0.1",
    "http://127.0.0.1./, 127.0.0.1",
    "http://ⓛocalhost/, localhost",
    "http://LOCALHOST./, localhost"
  })
  void lettersThatLookOtherwiseAreReadAsWhatTheyMean(String written, String host) {
    assertThat(FetchAddress.of(written).host()).isEqualTo(host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a..b",
        ".a.b",
        "a.b..",
        "..",
        ".",
        "-a.org",
        "a-.org",
        "a_b.org",
        "a b.org",
        "a%2eb.org",
        "%31%32%37.0.0.1",
        "exam\tple.org",
        "exam\nple.org",
        "a\0b.org",
        "straße.de",
        "a\u200db.org",
        "a,b",
        "a;b",
        "a'b",
        "[::1",
        "::1",
        "[::1]x",
        "[fe80::1%25eth0]",
        "[fe80::1%1]",
        "[1.2.3.4]",
        "[v1.x]",
        "[]",
        "[:]",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.org"
      })
  void whatIsNoHostIsRefused(String host) {
    assertThatThrownBy(() -> FetchAddress.of("http://%s/".formatted(host)).literal())
        .isInstanceOf(NotFetched.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "99999", "-1", "8x", "123456", " 80"})
  void whatIsNoPortIsRefused(String port) {
    assertThatThrownBy(() -> FetchAddress.of("http://example.org:%s/".formatted(port)))
        .isInstanceOf(NotFetched.class);
  }

  @Test
  void whatIsTooLongIsRefusedAlsoWhenItBecomesSo() {
    assertThatThrownBy(() -> FetchAddress.of("http://example.org/" + "a".repeat(2000)))
        .isInstanceOf(NotFetched.class);
    assertThatThrownBy(() -> FetchAddress.of("http://example.org/" + "ข".repeat(500)))
        .isInstanceOf(NotFetched.class);
  }

  @ParameterizedTest
  @CsvSource({
    "b, https://example.org/x/b",
    "/b?c, https://example.org/b?c",
    "?c, https://example.org/x/?c",
    "../b, https://example.org/b",
    "//other.example/b, https://other.example/b",
    "HTTP://other.example/b, http://other.example/b",
    "a b#c, https://example.org/x/a%20b",
    "ข, https://example.org/x/%E0%B8%82"
  })
  void referencesAreReadAtTheirPlace(String reference, String read) {
    assertThat(FetchAddress.of("https://example.org/x/a").resolve(reference)).hasToString(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://example.org/",
        "javascript:x",
        "//user@example.org/",
        "http://0x7f.1/",
        "//127.1/",
        "mailto:a@example.org"
      })
  void referencesToWhatIsNotFetchedAreRefused(String reference) {
    var page = FetchAddress.of("https://example.org/x/a");

    assertThatThrownBy(() -> page.resolve(reference)).isInstanceOf(NotFetched.class);
  }

  @Test
  void aFeedIsTheSameWithOrWithoutWhatMeansNothing() {
    var feed = FetchAddress.of("https://www.example.org/feed/").sameness();

    assertThat(FetchAddress.of("http://example.org/feed").sameness()).isEqualTo(feed);
    assertThat(FetchAddress.of("http://example.org/feed2").sameness()).isNotEqualTo(feed);
    assertThat(FetchAddress.of("http://example.org:8080/feed").sameness()).isNotEqualTo(feed);
    assertThat(FetchAddress.of("http://example.org/feed/?a").sameness())
        .isEqualTo(FetchAddress.of("http://example.org/feed?a").sameness());
  }
}
