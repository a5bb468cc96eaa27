package org.entente.articles.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.articles.article.Highlight;
import org.entente.articles.search.query.SearchQuery;
import org.entente.articles.search.words.Tokens;
import org.junit.jupiter.api.Test;

class FragmentsTest {

  @Test
  void everythingButTheMarksIsEscaped() {
    var highlight = found("<script>alert('scam & co')</script>", "scam").getFirst();

    assertThat(highlight.html())
        .isEqualTo("script&gt;alert(&#39;<mark>scam</mark> &amp; co&#39;)&lt;/script");
  }

  @Test
  void placesAreThoseOfTheText() {
    var text = "one two ".repeat(60) + "a SCAM there";

    var highlight = found(text, "scam").getFirst();

    assertThat(highlight.text()).isEqualTo(text.substring(highlight.start(), highlight.end()));
    var mark = highlight.marks().getFirst();
    assertThat(text.substring(mark.start(), mark.end())).isEqualTo("SCAM");
  }

  @Test
  void thaiIsShownInItsOwnCharacters() {
    var text = "นายฮุน\u200Bมาเนตกล่าวเมื่อวานนี้";

    var mark = found(text, "ฮุนมาเนต").getFirst().marks().getFirst();

    assertThat(text.substring(mark.start(), mark.end())).isEqualTo("ฮุน\u200Bมาเนต");
  }

  @Test
  void aPhraseIsMarkedAsAWholeAndItsWordsAloneAreNot() {
    var highlight = found("a call to the call centre", "\"call centre\"").getFirst();

    assertThat(highlight.html()).isEqualTo("a call to the <mark>call centre</mark>");
  }

  @Test
  void thereAreAtMostThreeAndNoneOverlapsAnother() {
    var highlights = found("scam and so on ".repeat(200), "scam");

    assertThat(highlights).hasSize(3);
    for (int i = 1; i < 3; i++) {
      assertThat(highlights.get(i).start()).isGreaterThanOrEqualTo(highlights.get(i - 1).end());
    }
  }

  private static List<Highlight> found(String text, String q) {
    var stems = new HashMap<Stems.Word, List<String>>();
    var tokens = Tokens.of(text);
    var query = SearchQuery.parse(q);
    tokens.forEach(t -> stems.put(new Stems.Word("simple", t.form()), List.of(t.form())));
    query
        .terms()
        .forEach(term ->
            term.tokens()
                .forEach(t -> stems.put(new Stems.Word("simple", t.form()), List.of(t.form()))));
    var places = new PlacesFound("simple", Map.copyOf(stems)).of(tokens, query);
    return Fragments.of(text, tokens, places);
  }
}
