package org.entente.articles.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.articles.search.query.StoredQuery;
import org.entente.articles.search.words.Dictionary;
import org.entente.articles.search.words.IndexText;
import org.jspecify.annotations.Nullable;

/** The documents that articles are found by. Call it within a transaction. */
@ApplicationScoped
class SearchIndex {

  /** In UTF-16 code units, so that many long texts are not written out all at once. */
  private static final long MOST_TOGETHER = 4_000_000;

  private static final String WRITE =
      """
      with given as (
        select * from unnest(cast(:ids as uuid[]), cast(:dictionaries as text[]), cast(:titles as text[]), cast(:texts as text[]),
                             cast(:marks as text[])) as g (id, dictionary, title, text, mark)),
      dictionaries as (
        insert into search_dictionary select distinct dictionary from given order by 1 on conflict do nothing)
      insert into article_search (article_id, dictionary, version, document)
      select id, dictionary, :version,
             setweight(to_tsvector(cast(dictionary as regconfig), title), 'A')
               || to_tsvector(cast(dictionary as regconfig), text) || array_to_tsvector(array[mark])
        from given order by id
      on conflict (article_id) do update
        set dictionary = excluded.dictionary, version = excluded.version, document = excluded.document
      """;

  private static final String OUTDATED =
      """
      select article_id from article_search where version < :version
       order by version desc, article_id desc limit :limit for update skip locked
      """;

  private static final String NEWEST_TEXTS =
      """
      select a.id, a.title, a.language, left(r.text, :longest)
        from unnest(cast(:ids as uuid[])) as i (id)
        join article a on a.id = i.id and a.status = 'USABLE'
        join revision r on r.article_id = a.id and r.number = a.revision
      """;

  private final EntityManager database;

  SearchIndex(EntityManager database) {
    this.database = database;
  }

  /** What an article is found by. */
  record Entry(UUID article, @Nullable String title, String language, String text) {}

  void write(List<Entry> entries) {
    var some = new ArrayList<Entry>();
    long length = 0;
    for (var entry : entries) {
      some.add(entry);
      length += Math.min(entry.text().length(), IndexText.LONGEST);
      if (length >= MOST_TOGETHER) {
        writeTogether(some);
        some.clear();
        length = 0;
      }
    }
    if (!some.isEmpty()) {
      writeTogether(some);
    }
  }

  private void writeTogether(List<Entry> entries) {
    var dictionaries = entries.stream().map(e -> Dictionary.of(e.language())).toList();
    database
        .createNativeQuery(WRITE)
        .setParameter("ids", entries.stream().map(Entry::article).toArray(UUID[]::new))
        .setParameter("dictionaries", dictionaries.toArray(String[]::new))
        .setParameter(
            "titles",
            entries.stream()
                .map(e -> e.title() == null ? "" : IndexText.of(e.title(), e.language()))
                .toArray(String[]::new))
        .setParameter(
            "texts",
            entries.stream().map(e -> IndexText.of(e.text(), e.language())).toArray(String[]::new))
        .setParameter("marks", dictionaries.stream().map(StoredQuery::mark).toArray(String[]::new))
        .setParameter("version", IndexText.VERSION)
        .executeUpdate();
  }

  /** Writes what an article is found by from its newest text; nothing if that may not be shown. */
  void writeNewest(List<UUID> articles) {
    write(newestTexts(articles));
  }

  void remove(List<UUID> articles) {
    database
        .createNativeQuery(
            "delete from article_search where article_id = any(cast(:ids as uuid[]))")
        .setParameter("ids", articles.toArray(UUID[]::new))
        .executeUpdate();
  }

  /**
   * Writes again some of what was written by an earlier version or is outdated, newest first. What
   * another instance is at is passed over, and what is killed begins anew.
   *
   * @return how many there were
   */
  @SuppressWarnings("unchecked")
  int renew(int limit) {
    List<UUID> outdated =
        database
            .createNativeQuery(OUTDATED, UUID.class)
            .setParameter("version", IndexText.VERSION)
            .setParameter("limit", limit)
            .getResultList();
    if (outdated.isEmpty()) {
      return 0;
    }
    var texts = newestTexts(outdated);
    write(texts);
    var gone = new ArrayList<>(outdated);
    gone.removeAll(texts.stream().map(Entry::article).toList());
    if (!gone.isEmpty()) {
      remove(gone);
    }
    return outdated.size();
  }

  @SuppressWarnings("unchecked")
  private List<Entry> newestTexts(List<UUID> articles) {
    List<Tuple> rows =
        database
            .createNativeQuery(NEWEST_TEXTS, Tuple.class)
            .setParameter("ids", articles.toArray(UUID[]::new))
            .setParameter("longest", IndexText.LONGEST)
            .getResultList();
    return rows.stream()
        .map(row ->
            new Entry(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class)))
        .toList();
  }
}
