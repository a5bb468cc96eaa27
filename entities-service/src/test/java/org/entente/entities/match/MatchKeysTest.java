package org.entente.entities.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchKeysTest {

  private static final String NAME = "Chea Monirath";

  private static boolean finds(String asked, String stored) {
    var keys = MatchKeys.asked(asked).keySet();
    return Arrays.stream(MatchKeys.stored(stored)).anyMatch(keys::contains);
  }

  @Test
  void oneLetterLessOrAnotherLeavesAKeyInCommon() {
    for (int i = 0; i < NAME.length(); i++) {
      var less = NAME.substring(0, i) + NAME.substring(i + 1);
      var other = NAME.substring(0, i) + "k" + NAME.substring(i + 1);

      assertThat(finds(less, NAME)).as(less).isTrue();
      assertThat(finds(other, NAME)).as(other).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Monirath Chea", "Cheamonirath", "MONIRATH, C.", "Chea Mony Rath"})
  void otherOrderSpacesAndInitialsLeaveAKeyInCommon(String asked) {
    assertThat(finds(asked, NAME)).isTrue();
  }

  @Test
  void nameWithNothingInCommonHasNoKeyInCommon() {
    assertThat(finds("Prum Sovandy", NAME)).isFalse();
  }

  @Test
  void longestNameHasABoundedNumberOfKeys() {
    assertThat(MatchKeys.stored("Abcdef ".repeat(70))).hasSizeLessThan(60);
    assertThat(MatchKeys.asked("Bakom Dulir Fesit Gonav Hujaz ".repeat(16))).hasSizeLessThan(150);
  }
}
