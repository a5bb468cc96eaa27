package org.entente.articles.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.page.Pages.clean;
import static org.entente.articles.page.Pages.codes;

import org.entente.platform.date.PartialDate;
import org.entente.platform.date.PartialDate.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFactsTest {

  @Test
  void theHeadlineThatIsShownDecidesAndTheOtherIsNoted() {
    var page =
        clean(
            "<meta property=og:title content='You will not believe this'><h1>Talks resume at the border</h1><p>They met.");

    assertThat(page.found().title()).isEqualTo("Talks resume at the border");
    assertThat(codes(page)).containsExactly("title-conflict");
  }

  @Test
  void ofSeveralHeadingsTheOneThePageIsCalledByIsTheHeadline() {
    var page =
        clean(
            "<title>Talks resume at the border - Lantern</title><h1>Lantern</h1><h2>Talks resume at the border</h2><p>They met.");

    assertThat(page.found().title()).isEqualTo("Talks resume at the border");
  }

  @Test
  void theSitesNameIsNoPartOfTheTitle() {
    var page =
        clean(
            "<meta property=og:site_name content=Lantern><title>Talks resume | Lantern</title><p>They met.");

    assertThat(page.found().title()).isEqualTo("Talks resume");
  }

  @Test
  void aStatedDateIsKeptAndThePrintedOneNoted() {
    var page =
        clean(
            ld("\"datePublished\":\"2025-06-27T10:30:00+07:00\"")
                + "<h1>Talks</h1><time>3 March 2024</time><p>They met.");

    assertThat(page.found().published())
        .isEqualTo(
            PartialDate.of("2025-06-27T10:30+07:00", Basis.STATED, "2025-06-27T10:30:00+07:00"));
    assertThat(codes(page)).containsExactly("date-conflict");
  }

  @Test
  void anotherDayInAnotherZoneIsNoConflict() {
    var page =
        clean(
            ld("\"datePublished\":\"2025-06-26T20:30:00Z\"")
                + "<h1>Talks</h1><time>27 June 2025</time><p>They met.");

    assertThat(page.notes()).isEmpty();
  }

  @Test
  void anImpossibleDateGivesWayToThePrintedOne() {
    var page =
        clean(
            ld("\"datePublished\":\"2025-06-31\"")
                + "<h1>Talks</h1><time>27 June 2025</time><p>They met.");

    assertThat(page.found().published())
        .isEqualTo(PartialDate.of("2025-06-27", Basis.STATED, "27 June 2025"));
    assertThat(codes(page)).containsExactly("date-impossible");
  }

  @Test
  void aRelativeDateIsUnknownWithItsWords() {
    var page = clean("<h1>Talks</h1><time>2 hours ago</time><p>They met.");

    assertThat(page.found().published()).isEqualTo(PartialDate.of(null, null, "2 hours ago"));
    assertThat(codes(page)).containsExactly("date-relative");
  }

  @Test
  void todaysDateAboveThePageIsNotTheArticles() {
    var page =
        clean(
            "<div class=date>1 August 2026</div><h1>Talks</h1><p>They met on 3 March 2024, and parted.");

    assertThat(page.found().published()).isNull();
  }

  @Test
  void structuredDataThatIsOfOtherArticlesIsNotUsed() {
    var page =
        clean(
            "<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"headline\":\"One\",\"author\":\"A\"},{\"@type\":\"NewsArticle\",\"headline\":\"Two\",\"author\":\"B\"}]</script>"
                + "<h1>Talks resume</h1><p>They met.");

    assertThat(page.found().bylines()).isEmpty();
    assertThat(codes(page)).containsExactly("json-ld-ambiguous");
  }

  @Test
  void aBylineThatDiffersIsNoted() {
    var page =
        clean(
            ld("\"author\":{\"name\":\"Mara Quill\"}")
                + "<h1>Talks</h1><p class=byline>By Ines Vale</p><p>They met.");

    assertThat(page.found().bylines()).containsExactly("Mara Quill");
    assertThat(codes(page)).containsExactly("byline-conflict");
  }

  @Test
  void severalAddressesAreNone() {
    var page =
        clean(
            "<link rel=canonical href=https://a.example/news><meta property=og:url content=https://a.example/news/17><h1>Talks</h1><p>They met.");

    assertThat(page.found().address()).isNull();
    assertThat(codes(page)).containsExactly("address-conflict");
  }

  @Test
  void aRelativeCanonicalAddressIsReadFromWhereThePageWas() {
    var page =
        CleanedPage.of(
            "<link rel=canonical href=/news/17><h1>Talks</h1><p>They met.",
            "https://a.example/x?y=1");

    assertThat(page.found().address()).isEqualTo("https://a.example/news/17");
  }

  @Test
  void nulsAndHalfCharactersInStructuredDataAreDropped() {
    var page =
        clean(ld("\"articleSection\":\"Wo\\u0000r\\ud83dld\"") + "<h1>Talks</h1><p>They met.");

    assertThat(page.found().section()).isEqualTo("World");
  }

  @Test
  void aWholePageReadInAnotherEncodingIsTakenBack() {
    var page = clean("<title>The cafÃ©</title><h1>The cafÃ©</h1><p>It wasnâ€™t open.</p>");

    assertThat(page.text()).isEqualTo("The café\n\nIt wasn’t open.");
    assertThat(codes(page)).containsExactly("mojibake-repaired");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Access denied</h1><p>You don't have permission to access this page on this server.</p>",
        "<title>Just a moment...</title><p>Verifying you are human. This may take a few seconds.</p>",
        "<title>Lantern</title><p>Please enable JavaScript to continue using this application.</p>",
        "<title>Lantern</title><div><p>We value your privacy</p><p>We and our partners store information on a device.</p></div>",
        "<title>404 Not Found</title><h1>Not Found</h1><p>The requested URL was not found.</p>",
        "<h1>Home</h1><ul><li><a href=1>One</a><li><a href=2>Two</a><li><a href=3>Three</a></ul>",
        "<h1>Talks</h1>",
        "<p>\u00a0\u200b</p>",
        ""
      })
  void whatIsNoArticleIsSaidToBeNone(String html) {
    var page = clean(html);

    assertThat(page.text()).isEmpty();
    assertThat(page.refusal()).isNotEmpty();
  }

  @Test
  void anArticleAboutANoticeIsAnArticle() {
    var page =
        clean(
            "<h1>Access denied: how a ministry closed its files</h1><p>"
                + "The ministry closed its files. ".repeat(40));

    assertThat(page.refusal()).isNull();
  }

  private static String ld(String properties) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",%s}</script>"
        .formatted(properties);
  }
}
