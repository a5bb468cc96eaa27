package org.entente.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the services export as FollowTheMoney is what that format's model allows. */
class FollowTheMoneyTest {

  @TempDir static Path folder;
  private static FollowTheMoneyExport export;

  @BeforeAll
  static void export() throws IOException {
    export = FollowTheMoneyExport.of(EntenteRun.get(), folder);
  }

  @Test
  void exportIsValid() {
    export.assertValid();
  }

  @Test
  void whatTheModelDoesNotKnowIsFound() throws IOException {
    var records = Files.readString(export.records());
    var broken = folder.resolve("broken.ftm");
    Files.writeString(
        broken,
        records
            .replace("\"startDate\":[\"", "\"startDate\":[\"about ")
            .replace("\"involved\"", "\"partakers\""));

    var checked = new FollowTheMoneyExport(export.entities(), broken).check();

    assertThat(checked.status()).isEqualTo(1);
    assertThat(checked.said()).contains("Event has no partakers").contains("is no date");
  }
}
