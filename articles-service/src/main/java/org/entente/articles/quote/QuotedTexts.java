package org.entente.articles.quote;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
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

  /**
   * A text that was read.
   *
   * @param asked what was asked for and turned out to be this state: perhaps its number and "the
   *     newest"
   */
  record Content(Place place, List<Place> asked, String text) {}

  /** Hands on each text once. One statement reads every eight million characters of them. */
  void read(Map<Place, Known> known, Consumer<Content> each) {
    var part = new ArrayList<Place>();
    int length = 0;
    for (var place : known.values().stream().collect(groupingBy(Known::place)).entrySet()) {
      int next = place.getValue().getFirst().length();
      if (!part.isEmpty() && length + next > AT_ONCE) {
        hand(part, known, each);
        part.clear();
        length = 0;
      }
      part.add(place.getKey());
      length += next;
    }
    hand(part, known, each);
  }

  /**
   * What a state that is asked for turns out to be.
   *
   * @param length of its text, in UTF-16 code units
   */
  record Known(Place place, int length) {}

  /** Those that there are and that may be seen, without their texts. */
  Map<Place, Known> known(Collection<Place> asked, Visibility clearance) {
    var known = new LinkedHashMap<Place, Known>();
    database
        .createNativeQuery(
            """
            select a.id, k.number as asked, r.number, r.length
              from unnest(cast(:articles as uuid[]), cast(:numbers as integer[])) as k (article, number)
              join article a on a.id = k.article and a.visibility in (:visible) and a.status = 'USABLE'
              join revision r on r.article_id = a.id
               and r.number = case k.number when 0 then a.revision else k.number end
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
    var place = new Place(article, row.get(2, Integer.class));
    known.put(
        new Place(article, row.get(1, Integer.class)), new Known(place, row.get(3, Integer.class)));
  }

  private void hand(List<Place> places, Map<Place, Known> known, Consumer<Content> each) {
    if (places.isEmpty()) {
      return;
    }
    var texts = new LinkedHashMap<Place, String>();
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
    var asked = new HashMap<Place, List<Place>>();
    known.forEach(
        (place, found) -> asked.computeIfAbsent(found.place(), p -> new ArrayList<>()).add(place));
    texts.forEach((place, text) ->
        each.accept(new Content(place, asked.getOrDefault(place, List.of()), text)));
  }

  private static Place place(Tuple row) {
    return new Place(row.get(0, UUID.class), row.get(1, Integer.class));
  }
}
