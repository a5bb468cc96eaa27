package org.entente.platform.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.entente.platform.date.PartialDate.Basis;
import org.entente.platform.date.PartialDate.Precision;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  private static PartialDate date(String edtf) {
    return PartialDate.of(edtf, null, null);
  }

  @ParameterizedTest
  @CsvSource({
    "2025,2025-01-01,2025-12-31,YEAR",
    "2025-06,2025-06-01,2025-06-30,MONTH",
    "2024-02,2024-02-01,2024-02-29,MONTH",
    "2025-06-27,2025-06-27,2025-06-27,DAY",
    "2025-06-27T10:30,2025-06-27,2025-06-27,MINUTE",
    "2025-12-31T23:30-08:00,2025-12-31,2025-12-31,MINUTE",
    "2025-06-27/2025-07-01,2025-06-27,2025-07-01,INTERVAL",
    "2024/2025-03,2024-01-01,2025-03-31,INTERVAL",
    "2025-06-27/..,2025-06-27,,AFTER",
    "../2025-06,,2025-06-30,BEFORE",
    "2025~,2024-01-01,2026-12-31,APPROXIMATE",
    "2025-06~,2025-05-01,2025-07-31,APPROXIMATE",
    "2025-06-27~,2025-06-26,2025-06-28,APPROXIMATE",
    "2025-06?,2025-06-01,2025-06-30,MONTH",
    "2025-XX,2025-01-01,2025-12-31,YEAR",
    "2025-06-XX,2025-06-01,2025-06-30,MONTH",
    "201X,2010-01-01,2019-12-31,INTERVAL",
    "2025-22,2025-01-01,2025-12-31,YEAR",
    "2025-24,2025-01-01,2026-02-28,YEAR"
  })
  void rangeHoldsEveryDayThatIsPossible(
      String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision) {
    assertThat(date(edtf))
        .isEqualTo(new PartialDate(edtf, earliest, latest, precision, Basis.STATED, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2025-13",
        "2025-02-30",
        "25-06-27",
        "2025/2024",
        "../..",
        "/",
        "2025-06-27T25:00",
        "2025-06-27T10:30+99:00",
        "2025-25",
        "2025-6",
        "20250627",
        "2025-06-27/2025-07-01/2025-08-01"
      })
  void whatIsNoDateIsRefused(String edtf) {
    assertThatThrownBy(() -> date(edtf)).isInstanceOf(MalformedDate.class);
  }

  @Test
  void unknownDateIsNeverFilledIn() {
    assertThat(PartialDate.of(null, null, "recently"))
        .isEqualTo(new PartialDate(null, null, null, Precision.UNKNOWN, Basis.NONE, "recently"));
  }

  @Test
  void dateNeedsABasisAndABasisADate() {
    assertThatThrownBy(() -> PartialDate.of("2025", Basis.NONE, null))
        .isInstanceOf(InvalidRequest.class);
    assertThatThrownBy(() -> PartialDate.of(null, Basis.DERIVED, null))
        .isInstanceOf(InvalidRequest.class);
  }

  @Test
  void certainMeansTheWholeRangeLiesInside() {
    var from = LocalDate.of(2025, 6, 1);
    var to = LocalDate.of(2025, 6, 30);

    assertThat(date("2025-06").certainlyIn(from, to)).isTrue();
    assertThat(date("2025").certainlyIn(from, to)).isFalse();
    assertThat(date("2025-06-27/..").certainlyIn(from, to)).isFalse();
    assertThat(date("2025-06-27/..").certainlyIn(from, null)).isTrue();
    assertThat(PartialDate.unknown().certainlyIn(null, null)).isFalse();
  }

  @Test
  void possibleMeansTheRangeOverlaps() {
    var from = LocalDate.of(2025, 6, 1);
    var to = LocalDate.of(2025, 6, 30);

    assertThat(date("2025").possiblyIn(from, to)).isTrue();
    assertThat(date("2025-06-27/..").possiblyIn(from, to)).isTrue();
    assertThat(date("../2025-05").possiblyIn(from, to)).isFalse();
    assertThat(PartialDate.unknown().possiblyIn(null, null)).isFalse();
  }
}
