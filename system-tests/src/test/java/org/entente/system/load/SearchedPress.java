package org.entente.system.load;

import java.io.IOException;
import java.io.StringReader;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.local.Database;
import org.postgresql.PGConnection;

/**
 * Articles of about 600 words that nobody wrote, put into the tables as the service would. Each
 * word is as common as its rank lets words be (Zipf); words and phrases of a known rarity are
 * strewn among them. All words end in a letter that the English stemmer leaves alone.
 */
final class SearchedPress {

  static final int RARE = 5;

  private static final int WORDS = 50_000;
  private static final int LENGTH = 600;
  private static final int PUBLISHERS = 50;
  private static final int ENTITIES = 2000;
  private static final int AT_ONCE = 2000;

  /** Of each rarity. */
  private static final int STREWN = 100;

  private static final String[] SYLLABLES =
      ("ka lo mi ter ran des vo pen sur chi ang bre dol fen gar hul jis kor lam mon nor pel qui ros"
              + " ster tan ul ver wen xi yor zan bel cro dra ell fro gis hau im")
          .split(" ");

  private final int articles;
  private final List<String> words = new ArrayList<>();
  private final Map<Integer, StringBuilder> strewn = new HashMap<>();
  private final List<String> rareWords = new ArrayList<>();
  private final List<String> rarePhrases = new ArrayList<>();
  private final List<String> mediumPhrases = new ArrayList<>();

  SearchedPress(int articles) {
    this.articles = articles;
    var random = new Random(7);
    var known = new HashSet<String>();
    while (words.size() < WORDS) {
      var word = made(random);
      if (known.add(word)) {
        words.add(word);
      }
    }
    for (int i = 0; i < STREWN; i++) {
      var word = "zz" + made(random);
      rareWords.add(strew(word, RARE, random));
      rarePhrases.add(strew(common(i) + " " + common(i + 37), RARE, random));
      mediumPhrases.add(
          strew(fairlyCommon(i) + " " + fairlyCommon(i + 37), articles / 100, random));
    }
  }

  /** In {@link #RARE} articles each. */
  List<String> rareWords() {
    return rareWords;
  }

  /** In about one of a hundred articles each. */
  List<String> mediumWords() {
    return words.subList(5200, 5200 + STREWN);
  }

  /** In about every other article. */
  List<String> commonWords() {
    return words.subList(60, 60 + STREWN / 2);
  }

  /** Of words that are in about every other article; the phrase is hardly ever there. */
  List<String> rarePhrases() {
    return rarePhrases;
  }

  /** In one of a hundred articles, of words that are in one of ten. */
  List<String> mediumPhrases() {
    return mediumPhrases;
  }

  static UUID entity(int rank) {
    return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + rank);
  }

  private String common(int i) {
    return words.get(60 + i % (STREWN / 2));
  }

  private String fairlyCommon(int i) {
    return words.get(450 + i % STREWN);
  }

  private String strew(String words, int times, Random random) {
    for (int i = 0; i < times; i++) {
      strewn
          .computeIfAbsent(random.nextInt(articles), n -> new StringBuilder())
          .append(words)
          .append(' ');
    }
    return words;
  }

  private static String made(Random random) {
    var word = new StringBuilder();
    int syllables = 2 + random.nextInt(3);
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.append("mo").toString();
  }

  private String text(int number) {
    var random = new Random(number);
    var text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i == LENGTH / 2) {
        text.append(strewn.getOrDefault(number, new StringBuilder()));
      }
      text.append(words.get((int) Math.pow(WORDS, random.nextDouble()) - 1)).append(' ');
    }
    return text.toString();
  }

  private static UUID id(int number) {
    return new UUID(
        0x0190_0000_0000_7000L | ((long) number << 16), 0x8000_0000_0000_0000L + number);
  }

  private static UUID publisher(int number) {
    return new UUID(0x018F_0000_0000_7000L, 0x8000_0000_0000_0000L + number % PUBLISHERS);
  }

  /** Loads without the indexes that loading would only keep waiting, and makes those of search. */
  void load(Database database) throws SQLException, InterruptedException, ExecutionException {
    execute(
        database,
        "drop index article_search_document",
        "drop index revision_searchable",
        "insert into search_dictionary values ('english') on conflict do nothing",
        "insert into publisher (id, name, country) select cast('018f0000-0000-7000-8000-' || lpad(to_hex(n), 12, '0') as uuid), 'Press ' || n, case when mod(n, 10) = 0 then 'LA' else 'KH' end from generate_series(0, %d) n"
            .formatted(PUBLISHERS - 1));
    try (var pool = Executors.newFixedThreadPool(2)) {
      var parts = new ArrayList<Future<?>>();
      for (int part = 0; part < 2; part++) {
        int from = part * (articles / 2);
        int to = part == 0 ? articles / 2 : articles;
        parts.add(
            pool.submit(() -> {
              load(database, from, to);
              return null;
            }));
      }
      for (var part : parts) {
        part.get();
      }
    }
    execute(
        database,
        "set maintenance_work_mem = '512MB'",
        "create index article_search_document on article_search using gin (document)",
        "vacuum analyze");
  }

  private void load(Database database, int from, int to) throws SQLException, IOException {
    try (var connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        var statement = connection.createStatement()) {
      var copy = connection.unwrap(PGConnection.class).getCopyAPI();
      for (int first = from; first < to; first += AT_ONCE) {
        int last = Math.min(to, first + AT_ONCE);
        var articleRows = new StringBuilder();
        var revisionRows = new StringBuilder();
        var mentionRows = new StringBuilder();
        for (int n = first; n < last; n++) {
          var id = id(n);
          var day = "2025-%02d-%02d".formatted(1 + n % 12, 1 + n % 28);
          articleRows.append(
              "%s\t%s\tStory %d\t%s\t%s\t%s\tDAY\tSTATED\ten\tPUBLIC\tUSABLE\t1\t1\t2025-01-01T00:00:00Z\t%s\n"
                  .formatted(id, publisher(n), n, day, day, day, id));
          var text = text(n);
          revisionRows.append(
              "%s\t1\t%s\t%d\t\\\\x%064x\tDONE\t2025-01-01T00:00:00Z\n"
                  .formatted(id, text, text.length(), n));
          mentions(n, id, mentionRows);
        }
        copy.copyIn(
            "copy article (id, publisher_id, title, published_edtf, published_earliest, published_latest, published_precision, published_basis, language, visibility, status, revision, version, received_at, story_id) from stdin",
            new StringReader(articleRows.toString()));
        copy.copyIn(
            "copy revision (article_id, number, text, length, text_hash, annotation, received_at) from stdin",
            new StringReader(revisionRows.toString()));
        copy.copyIn(
            "copy mention (id, article_id, revision, start_at, end_at, surface, entity_id, type, score) from stdin",
            new StringReader(mentionRows.toString()));
        // No word of these is written otherwise in a document than it is printed. Of a version to
        // come: nothing to renew.
        statement.execute(
            """
            insert into article_search (article_id, dictionary, version, document)
            select article_id, 'english', 1000000, to_tsvector('english', text) || array_to_tsvector(array['#english'])
              from revision where article_id between '%s' and '%s'
            """
                .formatted(id(first), id(last - 1)));
      }
    }
  }

  private static void mentions(int number, UUID article, StringBuilder rows) {
    var random = new Random(number);
    for (int i = 0; i < 3; i++) {
      var entity = entity((int) Math.pow(ENTITIES, random.nextDouble()) - 1);
      rows.append(
          "%s\t%s\t1\t%d\t%d\tx\t%s\tNAME\t1\n"
              .formatted(UUID.randomUUID(), article, i * 10, i * 10 + 5, entity));
    }
  }

  static void execute(Database database, String... statements) throws SQLException {
    try (var connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
