package org.entente.cooperation.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RangeTest {

  @Test
  void exactNumberIsItself() {
    assertThat(Range.of(Qualifier.EXACT, number("93"), null, null))
        .isEqualTo(new Range(number("93"), number("93")));
  }

  @Test
  void noneIsZero() {
    assertThat(Range.of(Qualifier.NONE, number("0"), null, null))
        .isEqualTo(new Range(number("0"), number("0")));
  }

  @Test
  void moreThanIsOpenAbove() {
    assertThat(Range.of(Qualifier.MORE_THAN, null, number("10000"), null))
        .isEqualTo(new Range(number("10000"), null));
  }

  @Test
  void aboutReachesHalfAStepOfItsLastDigitEachWay() {
    var range = Range.of(Qualifier.ABOUT, number("1000"), null, null);

    assertThat(range.least()).isEqualByComparingTo("500");
    assertThat(range.most()).isEqualByComparingTo("1500");
  }

  @Test
  void boundsThatWereSaidComeFirst() {
    assertThat(Range.of(Qualifier.ABOUT, number("1000"), number("900"), number("1100")))
        .isEqualTo(new Range(number("900"), number("1100")));
  }

  @Test
  void severalMayBeAnything() {
    assertThat(Range.of(Qualifier.SEVERAL, null, null, null)).isEqualTo(new Range(null, null));
  }

  private static BigDecimal number(String number) {
    return new BigDecimal(number);
  }
}
