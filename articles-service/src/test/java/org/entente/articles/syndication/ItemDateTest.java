package org.entente.articles.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import org.entente.platform.date.PartialDate;
import org.entente.platform.date.PartialDate.Basis;
import org.entente.platform.date.PartialDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemDateTest {

  private static final Instant NOW = Instant.parse("2025-07-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fri, 27 Jun 2025 10:30:05 +0700 | 2025-06-27T10:30+07:00",
        "27 Jun 2025 10:30 GMT | 2025-06-27T10:30Z",
        "Fri, 27 Jun 2025 10:30:00 EST | 2025-06-27T10:30-05:00",
        "Fri, 27 June 2025 9:30:00 -0000 | 2025-06-27T09:30Z",
        "Friday, 27 Jun 2025 10:30:00 GMT+07:00 | 2025-06-27T10:30+07:00",
        "Mon, 27 Jun 2025 10:30:00 Z | 2025-06-27T10:30Z",
        "Fri, 27 Jun 2025 10:30:00 ICT | 2025-06-27T10:30",
        "Fri, 27 Jun 2025 10:30:00 | 2025-06-27T10:30",
        "27-Jun-2025 | 2025-06-27",
        "2025-06-27T10:30:05.123+07:00 | 2025-06-27T10:30+07:00",
        "2025-06-27T10:30:05Z | 2025-06-27T10:30Z",
        "2025-06-27 10:30 | 2025-06-27T10:30",
        "2025-06-27T10:30:00+0700 | 2025-06-27T10:30+07:00",
        "2025-06-27 | 2025-06-27",
        "2025-06 | 2025-06",
        "2025 | 2025"
      })
  void aDateIsKeptAsPreciselyAndInTheZoneItIsPrinted(String printed, String edtf) {
    var date = read(printed);

    assertThat(date.edtf()).isEqualTo(edtf);
    assertThat(date.basis()).isEqualTo(Basis.STATED);
    assertThat(date.text()).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "2 hours ago",
        "27/06/2025",
        "Fri, 31 Feb 2025 10:00:00 GMT",
        "2025-13-01",
        "2025-06-27T25:00:00Z",
        "2025-06-27T10:30:00+99:00",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "0001-01-01T00:00:00Z",
        "27 Jun 2568 10:00 +0700",
        "2025-07-05",
        "27 มิ.ย. 2568",
        "27 Foo 2025 10:00 GMT",
        "Fri, 27 Jun 25 10:30:00 GMT"
      })
  void whatCannotBeReadOrCannotBeStaysUnknownAndKeepsItsText(String printed) {
    var date = read(printed);

    assertThat(date.edtf()).isNull();
    assertThat(date.precision()).isEqualTo(Precision.UNKNOWN);
    assertThat(date.basis()).isEqualTo(Basis.NONE);
    assertThat(date.text()).isEqualTo(printed);
  }

  @Test
  void nothingSaidIsNothing() {
    assertThat(ItemDate.of(null, NOW)).isNull();
    assertThat(ItemDate.of(" \n", NOW)).isNull();
    assertThat(read("x".repeat(201)).text()).isNull();
  }

  private static PartialDate read(String printed) {
    return Objects.requireNonNull(ItemDate.of(printed, NOW));
  }
}
