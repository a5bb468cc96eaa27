package org.entente.articles.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.articles.search.words.Dictionary;

/** What PostgreSQL's dictionaries make of words. */
@ApplicationScoped
class Stems {

  private final EntityManager database;

  Stems(EntityManager database) {
    this.database = database;
  }

  record Word(String dictionary, String form) {}

  /** Stems by word; empty for one that its dictionary leaves out. In one statement, or none. */
  @SuppressWarnings("unchecked")
  Map<Word, List<String>> of(Collection<Word> words) {
    var stems = new HashMap<Word, List<String>>();
    var stemmed = new ArrayList<Word>();
    for (var word : words) {
      if (word.dictionary().equals(Dictionary.SIMPLE)) {
        stems.put(word, List.of(word.form()));
      } else {
        stemmed.add(word);
      }
    }
    if (stemmed.isEmpty()) {
      return stems;
    }
    List<Tuple> rows =
        database
            .createNativeQuery(
                """
                select w.dictionary, w.form,
                       array_to_string(tsvector_to_array(to_tsvector(cast(w.dictionary as regconfig), w.form)), ' ')
                  from unnest(cast(:dictionaries as text[]), cast(:forms as text[])) as w (dictionary, form)
                """,
                Tuple.class)
            .setParameter(
                "dictionaries", stemmed.stream().map(Word::dictionary).toArray(String[]::new))
            .setParameter("forms", stemmed.stream().map(Word::form).toArray(String[]::new))
            .getResultList();
    rows.forEach(row -> {
      var found = row.get(2, String.class);
      stems.put(
          new Word(row.get(0, String.class), row.get(1, String.class)),
          found.isEmpty() ? List.of() : List.of(found.split(" ")));
    });
    return stems;
  }

  /** Stemmers that take beginnings away too; all others keep at least the first letter. */
  private static final Set<String> TAKE_BEGINNINGS = Set.of("arabic", "indonesian", "tamil");

  /** Whether two words may have one stem: what spares asking for most words of a text. */
  static boolean mayBeOne(Word one, String other) {
    return TAKE_BEGINNINGS.contains(one.dictionary()) || first(one.form()) == first(other);
  }

  private static int first(String form) {
    int c = form.codePointAt(0);
    return c < 0x80
        ? c
        : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).codePointAt(0);
  }
}
