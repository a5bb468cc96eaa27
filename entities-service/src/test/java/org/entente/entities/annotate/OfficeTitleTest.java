package org.entente.entities.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeTitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "interior minister; Minister of Interior",
        "Interior Minister; Deputy Prime Minister and Minister of Interior",
        "Deputy Prime Minister; Deputy Prime Minister and Minister of Interior",
        "Prime Minister; Prime Minister of Cambodia",
        "PM; Prime Minister",
        "former Prime Minister; Prime Minister",
        "Minister; Minister of Posts and Telecommunications",
        "government spokeswoman; Government Spokesperson"
      })
  void printedTitleIsTheOffice(String printed, String stored) {
    assertThat(OfficeTitle.isOne(printed, stored)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Prime Minister; Deputy Prime Minister",
        "Minister; Prime Minister",
        "Deputy Prime Minister; Prime Minister",
        "Interior Minister; Minister of Justice",
        "Interior Minister; Secretary of State at the Ministry of Interior",
        "Governor; Prime Minister"
      })
  void printedTitleIsAnotherOffice(String printed, String stored) {
    assertThat(OfficeTitle.isOne(printed, stored)).isFalse();
  }
}
