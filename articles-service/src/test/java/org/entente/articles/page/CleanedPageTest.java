package org.entente.articles.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CleanedPageTest {

  @Test
  void keepsHeadlineBodyAndCaptionsPartedByBlankLines() {
    var page =
        clean(
            """
            <html><head><title>Border talks | The Lantern</title></head><body>
              <nav><a href="/">Home</a> <a href="/world">World</a></nav>
              <article>
                <header><h1>Border talks resume</h1><p>By Somebody</p></header>
                <figure><img src="a.jpg"><figcaption>The two delegations on Monday.</figcaption></figure>
                <p>Officials of both sides met on <b>Monday</b>.</p>
                <div>Ads</div>
                <p>They agreed to
                   meet again.</p>
                <div class="share-buttons"><a>Share this article</a></div>
                <p>1,204 views</p>
              </article>
              <section id="comments"><p>What I think of it</p></section>
              <footer>Contact us</footer>
              <script>var text = "no text";</script>
            </body></html>
            """);

    assertThat(page.found().title()).isEqualTo("Border talks resume");
    assertThat(page.text())
        .isEqualTo(
            """
            Border talks resume

            Officials of both sides met on Monday.

            They agreed to meet again.

            The two delegations on Monday.\
            """);
  }

  @Test
  void hiddenTextIsNoText() {
    var page =
        clean(
            """
            <p hidden>Secret one</p><p style="color:red; display : none">Secret two</p><p aria-hidden="true">Secret three</p>
            <p>Shown</p>
            """);

    assertThat(page.text()).isEqualTo("Shown");
  }

  @Test
  void aPageOfMenusHasNoText() {
    assertThat(clean("<h1>Access denied</h1><nav>Home</nav><form>Log in</form>").text()).isEmpty();
  }

  @Test
  void theArticlesOwnContainerIsKeptWhateverItIsCalled() {
    var page =
        clean(
            "<div class='content has-sidebar'><p>The commission met for the first time.</p></div>");

    assertThat(page.text()).isEqualTo("The commission met for the first time.");
  }

  @Test
  void sentencesAboutSharingStay() {
    var page = clean("<p>Share this burden, the minister asked.</p><p>Share this article</p>");

    assertThat(page.text()).isEqualTo("Share this burden, the minister asked.");
  }

  @Test
  void whatIsPrintedTwiceIsKeptTwice() {
    var page =
        clean(
            """
            <h1>An interview</h1><p>Did you go?</p><p>Yes.</p><p>Did you stay?</p><p>Yes.</p>
            <figure><figcaption>Yes.</figcaption></figure>
            """);

    assertThat(page.text())
        .isEqualTo("An interview\n\nDid you go?\n\nYes.\n\nDid you stay?\n\nYes.\n\nYes.");
  }

  @Test
  void aCaptionUnderSeveralPicturesIsKeptOnce() {
    var figure = "<figure><figcaption>A hall.</figcaption></figure>";

    assertThat(clean(figure + "<p>They met.</p>" + figure).text())
        .isEqualTo("They met.\n\nA hall.");
  }

  @Test
  void aNoBreakSpaceStaysWhatItIs() {
    assertThat(clean("<p>10&nbsp;million</p>").text()).isEqualTo("10\u00a0million");
  }

  @Test
  void unclosedTagsAreRead() {
    assertThat(clean("<p>One<p>Two<div>Three").text()).isEqualTo("One\n\nTwo\n\nThree");
  }

  /** A parser that follows every level needs minutes for this. */
  @Test
  void deepNestingEnds() {
    var page =
        Assertions.assertTimeoutPreemptively(
            Duration.ofMinutes(1), () -> clean("<div class=ad>".repeat(100_000) + "The end"));

    assertThat(page.text()).isEqualTo("The end");
  }

  private static CleanedPage clean(String html) {
    return CleanedPage.of(html, null);
  }
}
