package org.entente.cooperation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class KindTest {

  @Test
  void thereAre47() {
    assertThat(Kind.values()).hasSize(47);
  }

  @Test
  void kindTakesTheStagesOfItsFamily() {
    assertThat(Kind.MEETING.stages())
        .containsExactlyInAnyOrder(
            Stage.PROPOSED,
            Stage.PLANNED,
            Stage.UNDER_WAY,
            Stage.HELD,
            Stage.POSTPONED,
            Stage.CANCELLED);
    assertThat(Kind.RAID.stages())
        .containsExactlyInAnyOrder(Stage.PLANNED, Stage.UNDER_WAY, Stage.COMPLETED, Stage.FAILED);
    assertThat(Kind.MOU.stages())
        .containsExactlyInAnyOrder(
            Stage.INTENDED,
            Stage.PROPOSED,
            Stage.OFFERED,
            Stage.AGREED,
            Stage.SIGNED,
            Stage.IN_FORCE,
            Stage.IMPLEMENTED,
            Stage.LAPSED,
            Stage.WITHDRAWN);
  }

  @Test
  void speechHasNoStages() {
    assertThat(Kind.ACCUSATION.stages()).isEmpty();
  }

  @Test
  void informationSharingMaySoFarBeOnlyAgreed() {
    assertThat(Kind.INFORMATION_SHARING.allows(Stage.AGREED)).isTrue();
    assertThat(Kind.ARREST.allows(Stage.AGREED)).isFalse();
  }

  @Test
  void fourKindsAreNegativeAlready() {
    assertThat(Arrays.stream(Kind.values()).filter(Kind::isNegative))
        .containsExactlyInAnyOrder(Kind.ABSENCE, Kind.REFUSAL, Kind.DENIAL, Kind.NON_DISCLOSURE);
  }

  @Test
  void everyKindAndStageOfTheSeedsIsKnown() throws IOException {
    var facts = Path.of(System.getProperty("entente.corpus", "none"), "seed-facts.json");
    assumeTrue(Files.exists(facts), () -> "No seeds at " + facts);

    for (JsonNode seed : new ObjectMapper().readTree(facts.toFile())) {
      for (JsonNode event : seed.get("events")) {
        var kind = Kind.valueOf(event.get("kind").asText());
        if (!event.get("stage").isNull()) {
          var stage = Stage.valueOf(event.get("stage").asText().toUpperCase(Locale.ROOT));
          assertThat(kind.allows(stage)).as("%s of %s", stage, event.get("id")).isTrue();
        }
      }
    }
  }
}
