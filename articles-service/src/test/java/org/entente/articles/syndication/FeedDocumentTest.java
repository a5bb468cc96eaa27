package org.entente.articles.syndication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Objects;
import org.entente.articles.fetch.FetchAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedDocumentTest {

  private static final FetchAddress FEED = FetchAddress.of("https://news.example/rss/all.xml");
  private static final Instant NOW = Instant.parse("2025-07-01T00:00:00Z");

  @Test
  void rss2IsRead() throws MalformedFeed {
    var feed =
        read(
            """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>The Lantern</title><link>https://news.example/</link><description>d</description>
            <item><title>Talks &amp;amp; &lt;b&gt;more&lt;/b&gt;</title><link>/2025/talks</link><guid isPermaLink="false">77</guid>
              <pubDate>Fri, 27 Jun 2025 10:30:00 +0700</pubDate><dc:creator>A. Writer</dc:creator>
              <description>Short.</description><content:encoded><![CDATA[<p>They met.</p>]]></content:encoded></item>
            <item><title>Second</title><link>https://news.example/2</link><author>mail@news.example (B. Writer)</author><description>Only a summary.</description></item>
            </channel></rss>
            """);

    assertThat(feed.title()).isEqualTo("The Lantern");
    assertThat(feed.listed()).isEqualTo(2);
    var first = feed.items().getFirst();
    assertThat(first.title()).isEqualTo("Talks & more");
    assertThat(first.link()).hasToString("https://news.example/2025/talks");
    assertThat(first.guid()).isEqualTo("77");
    assertThat(edtf(first)).isEqualTo("2025-06-27T10:30+07:00");
    assertThat(first.bylines()).containsExactly("A. Writer");
    assertThat(first.content()).isEqualTo("<p>They met.</p>");
    assertThat(first.flaw()).isNull();
    var second = feed.items().getLast();
    assertThat(second.content()).isNull();
    assertThat(second.published()).isNull();
    assertThat(second.bylines()).containsExactly("B. Writer");
  }

  @Test
  void atomIsReadAndUpdatedIsNotPublished() throws MalformedFeed {
    var feed =
        read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title type="text">A &amp;amp; B</title><id>urn:x</id><updated>2025-06-27T00:00:00Z</updated>
            <entry><title type="html">One &amp;lt;1&amp;gt;</title><link rel="enclosure" href="https://news.example/a.mp3"/><link href="https://news.example/1"/>
              <id>urn:1</id><updated>2025-06-28T00:00:00Z</updated><author><name>C. Writer</name></author><summary>s</summary></entry>
            <entry><title>Two</title><link href="https://news.example/2"/><id>urn:2</id><published>2025-06-27T10:30:00+07:00</published>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>They met.</p></div></content></entry>
            <entry><title>Three</title><link href="https://news.example/3"/><id>urn:3</id><content type="text">Plain &lt;text&gt;.</content></entry>
            </feed>
            """);

    assertThat(feed.items())
        .extracting(i -> String.valueOf(i.link()))
        .containsExactly(
            "https://news.example/1", "https://news.example/2", "https://news.example/3");
    assertThat(feed.title()).isEqualTo("A &amp; B");
    assertThat(feed.items().getFirst().published()).isNull();
    assertThat(feed.items().getFirst().title()).isEqualTo("One <1>");
    assertThat(feed.items().getFirst().bylines()).containsExactly("C. Writer");
    assertThat(edtf(feed.items().get(1))).isEqualTo("2025-06-27T10:30+07:00");
    assertThat(feed.items().get(1).content()).contains("They met.");
    assertThat(feed.items().get(2).content()).isEqualTo("Plain <text>.");
    assertThat(feed.items().get(2).isPlain()).isTrue();
  }

  @Test
  void rss1IsRead() throws MalformedFeed {
    var feed =
        read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://news.example/"><title>Old</title><link>https://news.example/</link><description>d</description></channel>
            <item rdf:about="https://news.example/1"><title>One</title><link>https://news.example/1</link><dc:date>2025-06-27T10:30+07:00</dc:date></item>
            </rdf:RDF>
            """);

    assertThat(feed.items()).hasSize(1);
    assertThat(feed.items().getFirst().link()).hasToString("https://news.example/1");
    assertThat(edtf(feed.items().getFirst())).isEqualTo("2025-06-27T10:30+07:00");
  }

  @Test
  void oneBadItemStopsNoOther() throws MalformedFeed {
    var feed =
        read(
            rss(
                """
                <item><title>No link</title></item>
                <item><title>Bad link</title><link>javascript:alert(1)</link></item>
                <item><title>%s</title><link>https://news.example/long</link></item>
                <item><title>&lt;script&gt;alert(1)&lt;/script&gt;Hostile&lt;img src=x onerror=alert(1)&gt;</title><link>https://news.example/hostile</link><pubDate>when?</pubDate></item>
                <item><title>Endless</title><link>https://news.example/%s</link></item>
                <item/>
                <item><title>Good</title><link>https://news.example/good</link></item>
                """
                    .formatted("t".repeat(501), "l".repeat(3000))));

    assertThat(feed.items())
        .extracting(ListedItem::title)
        .containsExactly("No link", "Bad link", null, "Hostile", "Endless", null, "Good");
    assertThat(feed.items())
        .extracting(ListedItem::flaw)
        .containsExactly(null, "bad-link", null, null, "bad-link", null, null);
    assertThat(edtf(feed.items().get(3))).isNull();
    assertThat(feed.items().getLast().link()).hasToString("https://news.example/good");
  }

  @Test
  void anItemListedTwiceIsOneAndItsKeyStays() throws MalformedFeed {
    var twice =
        read(
            rss(
                "<item><title>A</title><link>https://news.example/1</link></item><item><title>B</title><link>http://www.news.example/1/</link></item>"));
    var changed = read(rss("<item><title>C</title><link>https://news.example/1</link></item>"));

    assertThat(twice.items()).hasSize(1);
    assertThat(changed.items().getFirst().key()).isEqualTo(twice.items().getFirst().key());
    assertThat(changed.items().getFirst().said()).isNotEqualTo(twice.items().getFirst().said());
  }

  @Test
  void onlySoManyItemsAreRead() throws MalformedFeed {
    var items = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      items.append("<item><link>https://news.example/%d</link></item>".formatted(i));
    }

    var feed = FeedDocument.read(rss(items.toString()).getBytes(UTF_8), null, FEED, NOW, 20);

    assertThat(feed.items()).hasSize(20);
    assertThat(feed.listed()).isEqualTo(30);
  }

  @Test
  void aTextThatIsCutOffIsNoContent() throws MalformedFeed {
    var feed =
        read(
            rss(
                "<item><link>/1</link><c:encoded>&lt;p&gt;They met […]&lt;/p&gt;</c:encoded></item>"
                    + "<item><link>/2</link><c:encoded>They met. &lt;a&gt;Read more »&lt;/a&gt;</c:encoded></item>"
                    + "<item><link>/3</link><c:encoded>They met.</c:encoded></item>"));

    assertThat(feed.items())
        .extracting(ListedItem::content)
        .containsExactly(null, null, "They met.");
  }

  @Test
  void whatIsOftenBrokenIsMended() throws MalformedFeed {
    var feed =
        read(
            "\n\n "
                + rss(
                    "<item><title>A & B &nbsp;&#0; \u0008C</title><link>https://news.example/?a=1&b=2</link></item>"));

    assertThat(feed.items().getFirst().title()).startsWith("A & B").endsWith("C");
    assertThat(feed.items().getFirst().link()).hasToString("https://news.example/?a=1&b=2");
  }

  @Test
  void theEncodingIsThatOfTheBytesWhateverIsSaid() throws MalformedFeed {
    var thai = "<item><title>ตำรวจไทย</title><link>/1</link></item>";

    assertThat(title(rss(thai).getBytes(UTF_8), "text/xml; charset=iso-8859-1"))
        .isEqualTo("ตำรวจไทย");
    assertThat(title(declared("windows-1252", thai).getBytes(UTF_8), null)).isEqualTo("ตำรวจไทย");
    assertThat(
            title(
                declared("windows-874", thai).getBytes(Charset.forName("windows-874")),
                "text/xml; charset=utf-8"))
        .isEqualTo("ตำรวจไทย");
    assertThat(
            title(
                declared("utf-8", thai).getBytes(Charset.forName("windows-874")),
                "text/xml; charset=windows-874"))
        .isEqualTo("ตำรวจไทย");
    assertThat(
            title(
                rss(thai).getBytes(Charset.forName("windows-874")),
                "text/xml; charset=windows-874"))
        .isEqualTo("ตำรวจไทย");
    assertThat(title(declared("utf-8", thai).getBytes(Charset.forName("UTF-16")), null))
        .isEqualTo("ตำรวจไทย");
    assertThat(title(declared("no-such", thai).getBytes(UTF_8), "text/xml; charset=neither"))
        .isEqualTo("ตำรวจไทย");
    var japanese = "<item><title>警察</title><link>/1</link></item>";
    assertThat(
            title(declared("ISO-2022-JP", japanese).getBytes(Charset.forName("ISO-2022-JP")), null))
        .isEqualTo("警察");
  }

  @Test
  void nothingIsReadFromOutside() {
    var file =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + rss("<item><title>&x;</title></item>");
    var parameter = "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/x.dtd\">" + rss("");

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(MalformedFeed.class)
        .hasMessageContaining("document type");
    assertThatThrownBy(() -> read(parameter))
        .isInstanceOf(MalformedFeed.class)
        .hasMessageContaining("document type");
  }

  @Test
  void nothingGrowsBeyondWhatWasSent() {
    var laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      laughs.append("<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
    }
    laughs.append("]>").append(rss("<item><title>&l9;</title></item>"));

    assertThatThrownBy(() -> read(laughs.toString())).isInstanceOf(MalformedFeed.class);
    assertThatThrownBy(() -> read(rss("<a>".repeat(100_000) + "</a>".repeat(100_000))))
        .isInstanceOf(MalformedFeed.class);
    assertThatThrownBy(() -> read(rss("<a/>".repeat(400_000)))).isInstanceOf(MalformedFeed.class);
  }

  @Test
  void whatIsNoFeedIsToldToBeNone() {
    assertThatThrownBy(() -> read("<!DOCTYPE html><html><body>Access denied</body></html>"))
        .hasMessage("It is a web page and no feed.");
    assertThatThrownBy(() -> read("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"))
        .hasMessage("It is neither RSS nor Atom.");
    assertThatThrownBy(() -> read("{\"version\": \"https://jsonfeed.org/version/1.1\"}"))
        .hasMessage("It is no XML.");
    assertThatThrownBy(() -> read("<rss version=\"2.0\"><channel><item>"))
        .hasMessageContaining("not well-formed");
    assertThatThrownBy(() -> read("")).hasMessage("It is no XML.");
  }

  private static FeedDocument read(String xml) throws MalformedFeed {
    return FeedDocument.read(xml.getBytes(UTF_8), "application/rss+xml", FEED, NOW, 1000);
  }

  private static @Nullable String title(byte[] xml, @Nullable String contentType)
      throws MalformedFeed {
    return FeedDocument.read(xml, contentType, FEED, NOW, 10).items().getFirst().title();
  }

  private static String declared(String encoding, String items) {
    return "<?xml version=\"1.0\" encoding=\"%s\"?>%s".formatted(encoding, rss(items));
  }

  private static String rss(String items) {
    return "<rss version=\"2.0\" xmlns:c=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>T</title><link>https://news.example/</link><description>d</description>%s</channel></rss>"
        .formatted(items);
  }

  private static @Nullable String edtf(ListedItem item) {
    return Objects.requireNonNull(item.published()).edtf();
  }
}
