package org.entente.articles.quote;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.entente.articles.article.Article.Status;
import org.entente.platform.access.Visibility;

/** Reads the texts that quotes are said to be from, each once. */
@ApplicationScoped
class QuotedTexts {

  /** Code units that are held at the same time: many short texts, or one of the longest. */
  private static final int AT_ONCE = 8_000_000;

  private static final Comparator<State> OLDEST_FIRST =
      comparing((State state) -> state.place().article())
          .thenComparing(state -> state.place().number());

  private final EntityManager database;

  QuotedTexts(EntityManager database) {
    this.database = database;
  }

  /**
   * A state of an article's text.
   *
   * @param number 0 stands for the newest where a state is asked for
   */
  record Place(UUID article, int number) {}

  /** A text that was read. */
  record Content(Place place, String text) {}

  /**
   * What a state that is asked for turns out to be.
   *
   * @param newest the newest state of that text
   */
  record Known(State state, State newest) {

    boolean isNewest() {
      return state.equals(newest);
    }
  }

  /**
   * @param length of its text, in UTF-16 code units
   */
  record State(Place place, int length) {}

  /**
   * Hands on each text once, the newest of an article last. One statement reads every eight million
   * characters of them.
   */
  void read(Collection<State> states, Consumer<Content> each) {
    var part = new ArrayList<Place>();
    int length = 0;
    for (var state : states.stream().distinct().sorted(OLDEST_FIRST).toList()) {
      if (!part.isEmpty() && length + state.length() > AT_ONCE) {
        hand(part, each);
        part.clear();
        length = 0;
      }
      part.add(state.place());
      length += state.length();
    }
    hand(part, each);
  }

  /** Those that there are and that may be seen, without their texts. */
  Map<Place, Known> known(Collection<Place> asked, Visibility clearance) {
    var known = new LinkedHashMap<Place, Known>();
    database
        .createNativeQuery(
            """
            select a.id, k.number as asked, r.number, r.length, n.number as newest, n.length as newest_length
              from unnest(cast(:articles as uuid[]), cast(:numbers as integer[])) as k (article, number)
              join article a on a.id = k.article and a.visibility in (:visible) and a.status = 'USABLE'
              join revision r on r.article_id = a.id
               and r.number = case k.number when 0 then a.revision else k.number end
              join revision n on n.article_id = a.id and n.number = a.revision
            """,
            Tuple.class)
        .setParameter("articles", asked.stream().map(Place::article).toArray(UUID[]::new))
        .setParameter("numbers", asked.stream().map(Place::number).toArray(Integer[]::new))
        .setParameter("visible", clearance.andBelow())
        .getResultList()
        .forEach(row -> put(known, (Tuple) row));
    return known;
  }

  /** Articles that may be seen but whose texts may not be shown, by what they are instead. */
  @SuppressWarnings("unchecked")
  Map<UUID, Status> hidden(Collection<UUID> articles, Visibility clearance) {
    List<Tuple> rows =
        database
            .createNativeQuery(
                """
                select id, status from article
                 where id = any(cast(:articles as uuid[])) and visibility in (:visible) and status <> 'USABLE'
                """,
                Tuple.class)
            .setParameter("articles", articles.toArray(UUID[]::new))
            .setParameter("visible", clearance.andBelow())
            .getResultList();
    return rows.stream()
        .collect(
            toMap(row -> row.get(0, UUID.class), row -> Status.valueOf(row.get(1, String.class))));
  }

  private static void put(Map<Place, Known> known, Tuple row) {
    var article = row.get(0, UUID.class);
    known.put(
        new Place(article, row.get(1, Integer.class)),
        new Known(state(article, row, 2), state(article, row, 4)));
  }

  private static State state(UUID article, Tuple row, int column) {
    return new State(
        new Place(article, row.get(column, Integer.class)), row.get(column + 1, Integer.class));
  }

  private void hand(List<Place> places, Consumer<Content> each) {
    if (places.isEmpty()) {
      return;
    }
    var texts = new HashMap<Place, String>();
    database
        .createNativeQuery(
            """
            select r.article_id, r.number, r.text
              from unnest(cast(:articles as uuid[]), cast(:numbers as integer[])) as k (article, number)
              join revision r on r.article_id = k.article and r.number = k.number
            """,
            Tuple.class)
        .setParameter("articles", places.stream().map(Place::article).toArray(UUID[]::new))
        .setParameter("numbers", places.stream().map(Place::number).toArray(Integer[]::new))
        .getResultList()
        .forEach(row -> texts.put(place((Tuple) row), ((Tuple) row).get(2, String.class)));
    for (var place : places) {
      var text = texts.remove(place);
      if (text != null) {
        each.accept(new Content(place, text));
      }
    }
  }

  private static Place place(Tuple row) {
    return new Place(row.get(0, UUID.class), row.get(1, Integer.class));
  }
}
