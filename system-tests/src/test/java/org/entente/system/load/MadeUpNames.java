package org.entente.system.load;

import java.io.IOException;
import java.io.StringReader;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.entente.local.Database;
import org.postgresql.PGConnection;

/**
 * Names that nobody has, each once, put into the tables as the service would but for the keys they
 * are matched by, which it makes when it starts. Two of three are of persons with two or three
 * words, one in five of companies, the rest have a common surname before two syllables, as in
 * Korea. Words are as common as their rank lets names be (Zipf).
 */
final class MadeUpNames {

  private static final int WORDS = 30_000;
  private static final int AT_ONCE = 10_000;
  private static final String[] CONSONANTS =
      "b ch d dr f g h j k kh l m n p ph r s sh sr t th tr v y z".split(" ");
  private static final String[] VOWELS = "a e i o u ai ea ie ou oe".split(" ");
  private static final String[] ENDS = {"", "", "", "n", "ng", "k", "m", "r", "s", "t", "l", "nd"};
  private static final String[] SURNAMES =
      "kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song ryu hong"
          .split(" ");

  private final List<String> names = new ArrayList<>();

  MadeUpNames(int number) {
    var random = new Random(11);
    var words = words(random);
    var known = new HashSet<String>();
    while (names.size() < number) {
      var name = name(random, words);
      if (known.add(name)) {
        names.add(name);
      }
    }
  }

  String name(int number) {
    return names.get(number);
  }

  static UUID id(int number) {
    return new UUID(
        0x0190_0000_0000_7000L | ((long) number << 16), 0x8000_0000_0000_0000L + number);
  }

  private static List<String> words(Random random) {
    var words = new ArrayList<String>();
    for (int i = 0; i < WORDS; i++) {
      var word = new StringBuilder();
      for (int n = 2 + random.nextInt(2); n > 0; n--) {
        word.append(syllable(random));
      }
      words.add(capital(word.toString()));
    }
    return words;
  }

  private static String syllable(Random random) {
    return any(random, CONSONANTS) + any(random, VOWELS) + any(random, ENDS);
  }

  private static String name(Random random, List<String> words) {
    var kind = random.nextInt(15);
    if (kind < 2) {
      return capital(any(random, SURNAMES))
          + " "
          + capital(syllable(random))
          + "-"
          + syllable(random);
    }
    var name = new StringBuilder(word(random, words));
    for (int n = 1 + random.nextInt(2); n > 0; n--) {
      name.append(' ').append(word(random, words));
    }
    return kind < 5 ? name.append(" Co., Ltd.").toString() : name.toString();
  }

  private static String word(Random random, List<String> words) {
    return words.get((int) Math.pow(WORDS, 0.35 + 0.65 * random.nextDouble()) - 1);
  }

  private static String any(Random random, String[] some) {
    return some[random.nextInt(some.length)];
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  void load(Database database) throws SQLException, IOException {
    try (var connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        var statement = connection.createStatement()) {
      statement.execute("drop index entity_name_by_match_key");
      var copy = connection.unwrap(PGConnection.class).getCopyAPI();
      for (int first = 0; first < names.size(); first += AT_ONCE) {
        var entities = new StringBuilder();
        var rows = new StringBuilder();
        for (int n = first; n < Math.min(names.size(), first + AT_ONCE); n++) {
          var kind = names.get(n).endsWith("Ltd.") ? "COMPANY" : "PERSON";
          entities.append("%1$s\t%1$s\t%2$s\tKH\tPUBLIC\t0\n".formatted(id(n), kind));
          rows.append(
              "%1$s\t%1$s\t%2$s\t%3$s\tPRIMARY\t0\tSENDER\n"
                  .formatted(id(n), names.get(n), names.get(n).toLowerCase(Locale.ROOT)));
        }
        copy.copyIn(
            "copy entity (id, canonical_id, kind, country, visibility, version) from stdin",
            new StringReader(entities.toString()));
        copy.copyIn(
            "copy entity_name (id, entity_id, value, folded, kind, place, given_by) from stdin",
            new StringReader(rows.toString()));
      }
      statement.execute("vacuum analyze");
    }
  }

  /** For those who do not match names: the service need not make keys of them first. */
  static void leaveKeysEmpty(Database database) throws SQLException {
    try (var connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        var statement = connection.createStatement()) {
      statement.execute("update entity_name set match_keys = '{}' where match_keys is null");
      statement.execute("vacuum full entity_name");
    }
  }

  /** Once the service has made the keys. */
  static void index(Database database) throws SQLException {
    try (var connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        var statement = connection.createStatement()) {
      statement.execute("set maintenance_work_mem = '512MB'");
      statement.execute(
          "create index entity_name_by_match_key on entity_name using gin (match_keys) with (fastupdate = off)");
      statement.execute("vacuum full entity_name");
      statement.execute("vacuum analyze");
    }
  }
}
