package org.entente.entities.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.entities.period.Because.Rule;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeldTest {

  private static Held held(@Nullable String start, @Nullable String end, String day) {
    return period(start, end).on(LocalDate.parse(day)).held();
  }

  private static Period period(@Nullable String start, @Nullable String end) {
    return new Period(date(start), date(end));
  }

  private static List<Because> because(@Nullable String start, @Nullable String end, String day) {
    return period(start, end).on(LocalDate.parse(day)).because();
  }

  private static Because bound(Rule rule, @Nullable String day) {
    return new Because(rule, day == null ? null : LocalDate.parse(day));
  }

  private static boolean overlap(
      @Nullable String start, @Nullable String end, @Nullable String from, @Nullable String to) {
    var one = period(start, end).certainlyOverlaps(period(from, to));
    assertThat(period(from, to).certainlyOverlaps(period(start, end))).isEqualTo(one);
    return one;
  }

  private static @Nullable PartialDate date(@Nullable String edtf) {
    return edtf == null ? null : PartialDate.of(edtf, null, null);
  }

  @Test
  void dayBetweenKnownDaysIsHeld() {
    assertThat(held("2023-08-22", "2025-01-31", "2024-05-01")).isEqualTo(Held.HELD);
    assertThat(held("2023-08-22", "2025-01-31", "2023-08-22")).isEqualTo(Held.HELD);
    assertThat(held("2023-08-22", "2025-01-31", "2025-01-31")).isEqualTo(Held.HELD);
  }

  @Test
  void dayOutsideIsNot() {
    assertThat(held("2023-08-22", "2025-01-31", "2023-08-21")).isEqualTo(Held.NOT);
    assertThat(held("2023-08-22", "2025-01-31", "2025-02-01")).isEqualTo(Held.NOT);
    assertThat(held("2023-08-22", null, "2023-08-21")).isEqualTo(Held.NOT);
    assertThat(held(null, "2025", "2026-01-01")).isEqualTo(Held.NOT);
  }

  @Test
  void noEndNeverMeansStillInOffice() {
    assertThat(held("2023-08-22", null, "2023-08-22")).isEqualTo(Held.HELD);
    assertThat(held("2023-08-22", null, "2023-08-23")).isEqualTo(Held.POSSIBLY);
  }

  @Test
  void roughDatesLeaveItOpen() {
    assertThat(held("2023", "2025", "2023-06-01")).isEqualTo(Held.POSSIBLY);
    assertThat(held("2023", "2025", "2024-06-01")).isEqualTo(Held.HELD);
    assertThat(held("2023", "2025", "2025-06-01")).isEqualTo(Held.POSSIBLY);
    assertThat(held(null, "2025", "2024-06-01")).isEqualTo(Held.POSSIBLY);
    assertThat(held(null, null, "2024-06-01")).isEqualTo(Held.POSSIBLY);
  }

  @Test
  void theBoundThatDecidedIsTold() {
    assertThat(because("2023-08-22", null, "2023-08-21"))
        .containsExactly(bound(Rule.BEFORE_EARLIEST_START, "2023-08-22"));
    assertThat(because(null, "2025", "2026-01-01"))
        .containsExactly(bound(Rule.AFTER_LATEST_END, "2025-12-31"));
    assertThat(because("2023-08-22", null, "2023-08-22"))
        .containsExactly(bound(Rule.FIRST_DAY, "2023-08-22"));
    assertThat(because("2023", "2025", "2024-06-01"))
        .containsExactly(bound(Rule.BEGUN, "2023-12-31"), bound(Rule.NOT_ENDED, "2025-01-01"));
    assertThat(because("2023", "2025", "2023-06-01"))
        .containsExactly(bound(Rule.MAY_NOT_HAVE_BEGUN, "2023-12-31"));
    assertThat(because("2023", "2025", "2025-06-01"))
        .containsExactly(bound(Rule.MAY_HAVE_ENDED, "2025-01-01"));
    assertThat(because("2023-08-22", null, "2025-06-27"))
        .containsExactly(bound(Rule.NO_END_KNOWN, null));
    assertThat(because(null, null, "2025-06-27"))
        .containsExactly(bound(Rule.NO_START_KNOWN, null), bound(Rule.NO_END_KNOWN, null));
  }

  @Test
  void timesOverlapWhereTheirCertainDaysDo() {
    assertThat(overlap("2020-01-01", "2022-01-01", "2021-01-01", "2023-01-01")).isTrue();
    assertThat(overlap("2020-01-01", "2022-01-01", "2021-01-01", null)).isTrue();
    assertThat(overlap("2020-01-01", null, "2020-01-01", "2022-01-01")).isTrue();
    assertThat(overlap("2019", "2022", "2020", "2023")).isTrue();
  }

  @Test
  void whatMayBeAfterTheOtherDoesNotOverlap() {
    assertThat(overlap("2020-01-01", "2022-01-01", "2022-01-01", "2023-01-01")).isFalse();
    assertThat(overlap("2020-01-01", "2022-01-01", "2022-01-01", null)).isFalse();
    assertThat(overlap("2020-01-01", null, "2021-01-01", null)).isFalse();
    assertThat(overlap("2020", "2021", "2021", "2022")).isFalse();
    assertThat(overlap("2020", "2020", "2020", "2020")).isFalse();
    assertThat(overlap(null, null, "2020-01-01", "2022-01-01")).isFalse();
  }
}
