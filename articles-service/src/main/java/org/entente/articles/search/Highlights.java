package org.entente.articles.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.articles.article.ArticleRow;
import org.entente.articles.article.ArticleView;
import org.entente.articles.search.query.SearchQuery;
import org.entente.articles.search.query.Term;
import org.entente.articles.search.words.Dictionary;
import org.entente.articles.search.words.Token;
import org.entente.articles.search.words.Tokens;

/** Shows where texts hold what was searched for, for the articles of one page. */
@ApplicationScoped
class Highlights {

  /** How much of a text is looked through, in characters. */
  private static final int LONGEST = 100_000;

  private static final String TEXTS =
      """
      select r.article_id, left(r.text, :longest)
        from unnest(cast(:articles as uuid[]), cast(:numbers as integer[])) as k (article, number)
        join revision r on r.article_id = k.article and r.number = k.number
      """;

  private final EntityManager database;
  private final Stems stems;

  Highlights(EntityManager database, Stems stems) {
    this.database = database;
    this.stems = stems;
  }

  /** In the order of the rows; an article that was taken out of sight meanwhile is left out. */
  List<ArticleView> of(List<ArticleRow> found, SearchQuery query) {
    var rows = found.stream().filter(row -> row.article().isUsable()).toList();
    var texts = texts(rows);
    var tokens = new HashMap<UUID, List<Token>>();
    texts.forEach((id, text) -> tokens.put(id, Tokens.of(text)));
    var known = stems.of(words(rows, tokens, query));
    return rows.stream()
        .map(row -> {
          var id = row.article().id();
          var finder = new PlacesFound(Dictionary.of(row.article().language()), known);
          var places = finder.of(tokens.getOrDefault(id, List.of()), query);
          var fragments =
              Fragments.of(texts.getOrDefault(id, ""), tokens.getOrDefault(id, List.of()), places);
          return ArticleView.of(row).withHighlights(fragments);
        })
        .toList();
  }

  /** Those of the texts that may be what is searched for, and what is searched for itself. */
  private static HashSet<Stems.Word> words(
      List<ArticleRow> rows, Map<UUID, List<Token>> tokens, SearchQuery query) {
    var wanted = new HashSet<String>();
    query.terms().stream()
        .filter(term -> !term.negated())
        .map(Term::tokens)
        .flatMap(List::stream)
        .filter(token -> !token.cluster())
        .forEach(token -> wanted.add(token.form()));
    var words = new HashSet<Stems.Word>();
    for (var row : rows) {
      var dictionary = Dictionary.of(row.article().language());
      wanted.forEach(form -> words.add(new Stems.Word(dictionary, form)));
      for (var token : tokens.getOrDefault(row.article().id(), List.of())) {
        var word = new Stems.Word(dictionary, token.form());
        if (!token.cluster() && wanted.stream().anyMatch(form -> Stems.mayBeOne(word, form))) {
          words.add(word);
        }
      }
    }
    return words;
  }

  @SuppressWarnings("unchecked")
  private Map<UUID, String> texts(List<ArticleRow> rows) {
    List<Tuple> found =
        database
            .createNativeQuery(TEXTS, Tuple.class)
            .setParameter("articles", rows.stream().map(r -> r.article().id()).toArray(UUID[]::new))
            .setParameter(
                "numbers", rows.stream().map(r -> r.article().revision()).toArray(Integer[]::new))
            .setParameter("longest", LONGEST)
            .getResultList();
    var texts = new HashMap<UUID, String>();
    found.forEach(row -> texts.put(row.get(0, UUID.class), row.get(1, String.class)));
    return texts;
  }
}
