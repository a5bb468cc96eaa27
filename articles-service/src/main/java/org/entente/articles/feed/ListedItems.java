package org.entente.articles.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.entente.articles.fetch.FetchAddress;
import org.entente.articles.syndication.ListedItem;
import org.entente.platform.date.PartialDate;
import org.entente.platform.id.Uuid7;
import org.jspecify.annotations.Nullable;

/** Records what a feed lists, in one statement for all of it. */
@ApplicationScoped
class ListedItems {

  private static final String RECORD =
      """
      insert into feed_item (id, feed_id, key, said, link, host, guid, title, published_edtf, published_text, bylines,
                             content, is_plain, state, due_at, error_code, error)
      select i.id, :feed, i.key, i.said, i.link, i.host, i.guid, i.title, i."publishedEdtf", i."publishedText", i.bylines,
             i.content, i."isPlain", case when i."errorCode" is null then 'WAITING' else 'GIVEN_UP' end, now(), i."errorCode", i.error
        from jsonb_to_recordset(cast(:items as jsonb)) as i (
             id uuid, key text, said text, link text, host text, guid text, title text, "publishedEdtf" text, "publishedText" text,
             bylines text[], content text, "isPlain" boolean, "errorCode" text, error text)
      on conflict (feed_id, key) do update
        set said = excluded.said, link = excluded.link, host = excluded.host, guid = excluded.guid, title = excluded.title,
            published_edtf = excluded.published_edtf, published_text = excluded.published_text, bylines = excluded.bylines,
            content = excluded.content, is_plain = excluded.is_plain, state = excluded.state, attempts = 0,
            error_code = excluded.error_code, error = excluded.error, listed_at = now(),
            due_at = greatest(now(), feed_item.taken_at + :millis * interval '1 millisecond')
      where feed_item.said <> excluded.said
         or (feed_item.error_code = 'summary-only' and excluded.state = 'WAITING')
      returning xmax = 0
      """;

  private final EntityManager database;
  private final ObjectMapper json;
  private final FeedsConfig config;

  ListedItems(EntityManager database, ObjectMapper json, FeedsConfig config) {
    this.database = database;
    this.json = json;
    this.config = config;
  }

  /** As it is written; names as in the statement. */
  private record Row(
      UUID id,
      String key,
      String said,
      @Nullable String link,
      @Nullable String host,
      @Nullable String guid,
      @Nullable String title,
      @Nullable String publishedEdtf,
      @Nullable String publishedText,
      List<String> bylines,
      @Nullable String content,
      boolean isPlain,
      @Nullable String errorCode,
      @Nullable String error) {}

  /**
   * Records them, in the caller's transaction; what is known and said as before stays as it is.
   *
   * @return how many of them are new
   */
  int record(UUID feed, boolean fetchPages, List<ListedItem> items) {
    var fresh =
        database
            .createNativeQuery(RECORD, Boolean.class)
            .setParameter("feed", feed)
            // From the bottom: what stands first is the newest, and so are its ids.
            .setParameter(
                "items", written(items.reversed().stream().map(i -> row(i, fetchPages)).toList()))
            .setParameter("millis", config.unchangedFor().toMillis())
            .getResultList();
    database
        .createNativeQuery(
            """
            update feed_item set listed_at = now()
             where feed_id = :feed and key = any(cast(:keys as text[])) and listed_at < now() - interval '1 day'
            """)
        .setParameter("feed", feed)
        .setParameter("keys", items.stream().map(ListedItem::key).toArray(String[]::new))
        .executeUpdate();
    return (int) fresh.stream().filter(Boolean.TRUE::equals).count();
  }

  private static Row row(ListedItem item, boolean fetchPages) {
    var trouble = trouble(item, fetchPages);
    var link = item.link();
    return new Row(
        Uuid7.next(),
        item.key(),
        item.said(),
        link == null ? null : link.toString(),
        fetchPages && link != null ? link.host() : null,
        item.guid(),
        item.title(),
        published(item, PartialDate::edtf),
        published(item, PartialDate::text),
        item.bylines(),
        fetchPages || trouble != null ? null : item.content(),
        item.isPlain(),
        trouble == null ? null : trouble.code(),
        trouble == null ? null : trouble.shownDetail());
  }

  private static @Nullable String published(
      ListedItem item, Function<PartialDate, @Nullable String> part) {
    return item.published() == null ? null : part.apply(item.published());
  }

  /** What keeps it from becoming an article until the feed says something else. */
  private static @Nullable Trouble trouble(ListedItem item, boolean fetchPages) {
    if (item.flaw() != null) {
      return Trouble.lasting(item.flaw(), "The feed lists it in a way that cannot be read.");
    }
    FetchAddress link = item.link();
    if (fetchPages && link == null) {
      return Trouble.lasting("no-link", "The feed gives no address for it.");
    }
    if (!fetchPages && item.content() == null) {
      return Trouble.lasting(
          "summary-only", "The feed holds no more than a summary of it, which is not its text.");
    }
    return null;
  }

  private String written(List<Row> rows) {
    try {
      return json.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was read must be writable", e);
    }
  }
}
