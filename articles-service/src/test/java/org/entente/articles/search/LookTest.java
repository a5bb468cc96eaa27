package org.entente.articles.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Having looked through the newest articles")
class LookTest {

  @Test
  void looksFurtherForWhatIsCommon() {
    assertThat(new Look(8, 12, 250, 200_000).further(false)).isEqualTo(167 + 20);
    assertThat(new Look(1989, 12, 250, 10_000_000).further(false)).isEqualTo(41_438 + 5_179);
  }

  @Test
  void leavesToTheIndexWhatItHasLessWorkWith() {
    assertThat(new Look(19, 2, 250, 200_000).further(false)).isZero();
    assertThat(new Look(1989, 12, 250, 200_000).further(false)).isZero();
    // The more articles there are, the more matches would have to be sorted.
    assertThat(new Look(19, 2, 250, 2_000_000).further(false)).isEqualTo(2375 + 296);
  }

  @Test
  void looksLessFarWhereArticlesAreFoundByWhomTheyName() {
    assertThat(new Look(14, 7, 250, 200_000).further(false)).isEqualTo(500 + 62);
    assertThat(new Look(14, 7, 250, 200_000).further(true)).isZero();
  }

  @Test
  void cannotTellFromNothing() {
    assertThat(new Look(21, 0, 250, 200_000).further(false)).isZero();
    assertThat(new Look(0, 21, 250, 200_000).further(false)).isZero();
    assertThat(new Look(8, 12, 250, -1).further(false)).isZero();
  }
}
