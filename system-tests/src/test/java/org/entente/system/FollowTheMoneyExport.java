package org.entente.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.system.Conformance.Run;

/** All entities and records as FollowTheMoney, and what its own model says of them. */
record FollowTheMoneyExport(Path entities, Path records) {

  static FollowTheMoneyExport of(EntenteRun entente, Path folder) throws IOException {
    var partner = entente.token("partner", "pat");
    var entities = folder.resolve("entities.ftm");
    var records = folder.resolve("records.ftm");
    Files.writeString(entities, entente.entities().text("/v1/entities:export?format=ftm", partner));
    Files.writeString(
        records, entente.cooperation().text("/v1/records:export?format=ftm", partner));
    return new FollowTheMoneyExport(entities, records);
  }

  Run check() {
    return Conformance.node("followthemoney.js", entities, records);
  }

  void assertValid() {
    var checked = check();
    assertThat(checked.status()).as(checked.said()).isZero();
    assertThat(checked.said()).contains(" Event").contains(" Person");
  }
}
