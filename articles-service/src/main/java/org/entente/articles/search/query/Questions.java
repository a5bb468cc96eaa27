package org.entente.articles.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.entente.articles.search.words.Dictionary;
import org.jspecify.annotations.Nullable;

/** Puts questions in the words of the dictionaries that are in use. */
@ApplicationScoped
public class Questions {

  private static final String STORED =
      """
      select d.name, cast(q.strict as text), cast(q.loose as text)
        from search_dictionary d
       cross join unnest(cast(:strict as text[]), cast(:loose as text[])) with ordinality as a (strict, loose, n)
       cross join lateral (
         select to_tsquery(cast(d.name as regconfig), a.strict) as strict, to_tsquery(cast(d.name as regconfig), a.loose) as loose) q
       where d.name = coalesce(:only, d.name)
         and querytree(q.strict) not in ('', 'T') and querytree(q.loose) not in ('', 'T')
       order by d.name, a.n
      """;

  private final EntityManager database;

  Questions(EntityManager database) {
    this.database = database;
  }

  /**
   * An alternative of which a dictionary leaves out all that must be there says nothing in it.
   *
   * @param language BCP 47; null when articles of all languages are looked for
   */
  @SuppressWarnings("unchecked")
  public StoredQuery stored(SearchQuery query, @Nullable String language) {
    List<Tuple> rows =
        database
            .createNativeQuery(STORED, Tuple.class)
            .setParameter("strict", query.strict().toArray(String[]::new))
            .setParameter("loose", query.loose().toArray(String[]::new))
            .setParameter("only", language == null ? null : Dictionary.of(language))
            .getResultList();
    var alternatives = new LinkedHashMap<String, List<Tuple>>();
    rows.forEach(row ->
        alternatives.computeIfAbsent(row.get(0, String.class), name -> new ArrayList<>()).add(row));
    return new StoredQuery(
        alternatives.entrySet().stream()
            .map(e ->
                new StoredQuery.Of(e.getKey(), either(e.getValue(), 1), either(e.getValue(), 2)))
            .toList(),
        query.ordersWords());
  }

  private static String either(List<Tuple> alternatives, int column) {
    return String.join(
        " | ",
        alternatives.stream().map(row -> "(" + row.get(column, String.class) + ")").toList());
  }
}
