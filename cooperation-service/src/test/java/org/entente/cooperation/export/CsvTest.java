package org.entente.cooperation.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @Test
  void cellsAreQuotedWhereTheyMustBe() {
    assertThat(Csv.row(Arrays.asList("a", null, "b, \"c\"", "d\ne", 7, true)))
        .isEqualTo("a,,\"b, \"\"c\"\"\",\"d\ne\",7,true\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1"})
  void textThatWouldBeAFormulaIsNone(String text) {
    assertThat(Csv.row(List.of(text))).startsWith(text.startsWith("\r") ? "\"'" : "'");
  }

  @Test
  void negativeNumberStaysANumber() {
    assertThat(Csv.row(List.of("-7", "-3.5"))).isEqualTo("-7,-3.5\r\n");
  }
}
