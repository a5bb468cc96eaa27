package org.entente.entities.index;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long it takes from the tables until names are there, and what they take. Run by hand. */
@Tag("bench")
@QuarkusTest
@WithTestResource(PostgresResource.class)
class LoadBench {

  @Inject StoredNames stored;
  @Inject DataSource database;

  @Test
  void namesAreLoaded() throws SQLException {
    for (var count : List.of(10_000, 100_000, 1_000_000)) {
      fill(count);
      var before = used();
      var began = System.nanoTime();
      var names = Names.of(stored.all(), "bench-1");
      var millis = (System.nanoTime() - began) / 1_000_000;
      System.out.printf(
          "%,d names: loaded in %,d ms, %.0f MB%n", names.size(), millis, (used() - before) / 1e6);
    }
  }

  /** Two names an entity, up to so many names. */
  private void fill(int names) throws SQLException {
    for (var sql : statements(names)) {
      try (var connection = database.getConnection();
          var statement = connection.createStatement()) {
        statement.executeUpdate(sql);
      }
    }
  }

  private static List<String> statements(int names) {
    var statements = new ArrayList<String>();
    statements.add("drop index if exists entity_name_within");
    statements.add(
        """
        insert into entity (id, canonical_id, kind, country, visibility, version)
        select id, id, 'PERSON', 'KH', 'PUBLIC', 0
          from (select ('77777777-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid as id
                  from generate_series(1, %d) i) made
        on conflict do nothing
        """
            .formatted(names / 2));
    statements.add(
        """
        insert into entity_name (id, entity_id, value, folded, kind, language, script, place, given_by)
        select ('77777777-0000-700' || place || '-8000-' || lpad(i::text, 12, '0'))::uuid,
               ('77777777-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid,
               initcap(substr(translate(md5(i || 'a' || place), '0123456789', 'aeiouaeiou'), 1, 7)) || ' '
                 || initcap(substr(translate(md5(i %% 30000 || 'b'), '0123456789', 'aeiouaeiou'), 1, 9)),
               '', 'ALIAS', 'en', 'Latn', place, 'SENDER'
          from generate_series(1, %d) i, generate_series(0, 1) place
        on conflict do nothing
        """
            .formatted(names / 2));
    statements.add("analyze entity, entity_name");
    return statements;
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
