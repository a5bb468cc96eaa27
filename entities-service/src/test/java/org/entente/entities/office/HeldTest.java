package org.entente.entities.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeldTest {

  private static Held held(@Nullable String start, @Nullable String end, String day) {
    return Occupancy.held(date(start), date(end), LocalDate.parse(day));
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
}
