package org.entente.entities.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameScoreTest {

  private static double score(String one, String other, boolean person) {
    return NameScore.of(NameForm.of(one, person), NameForm.of(other, person), person);
  }

  @ParameterizedTest
  @CsvSource({
    "Vannak Dararith, VANNAK DARARITH",
    "Vannak Dararith, Dararith Vannak",
    "Vannak Dararith, Samdech Vannak Dararith",
    "Vannak Dararith, Police General Vannak Dararith",
    "Vannak Dararith, Ms. Vannak Dararith",
    "Vannak Dararith, V. Dararith",
    "Vannak Dararith, Vanak Darareth",
    "Triyasulee Somwang, Traisuree Somwang",
    "Somchai Charnvirakoon, Somchai Charnveerakoon",
    "Lee Jae-myeon, Lee Jae Myeon",
    "Lee Jae-myeon, Yi Jaemyeon",
    "Park Chung-hoe, Pak Chunghoe",
    "Nguyễn Thị Hoàng, Nguyen Thi Hoang",
    "Zhang Weiguo, Chang Weiguo",
    "Elena Marta Brovic, Elena Brovic",
    "이재면, Lee Jae-myeon",
    "김서연, Kim Seo-yeon",
    "Олена Бровко, Olena Brovko",
    "สมชาย วงศ์ไทย, Somchai Wongthai",
    "ដារ៉ា សុវណ្ណ, Dara Sovann"
  })
  void personIsTheSameHoweverWritten(String one, String other) {
    assertThat(score(one, other, true)).isGreaterThanOrEqualTo(Matching.THRESHOLD);
    assertThat(score(other, one, true)).isGreaterThanOrEqualTo(Matching.THRESHOLD);
  }

  @ParameterizedTest
  @CsvSource({
    "Vannak Dararith, Sopheap Dararith",
    "Vannak Dararith, S. Dararith",
    "Vannak Dararith, Vannak",
    "Kim Seo-yeon, Kim Do-hyun",
    "Le Thi Hoang, Tran Thi Hoang",
    "Salman bin Tariq, Tariq bin Salman",
    "김서연, 김서준",
    "김서연, Park Seo-yeon",
    "ដារ៉ា សុវណ្ណ, Rithy Chakra"
  })
  void otherNameIsAnotherPerson(String one, String other) {
    assertThat(score(one, other, true)).isLessThan(Matching.THRESHOLD);
  }

  @ParameterizedTest
  @CsvSource({
    "Zelvo Trading Company Limited, Zelvo Trading Co. Ltd.",
    "Zelvo Trading, Zelvotrading",
    "First Zelvo Bank, 1st Zelvo Bank",
    "Zelvo & Sons Holdings, Zelvo and Sons Holdings",
    "International Labour Fund, Int'l Labor Fund",
    "Z.L.V. Aviation, ZLV Aviation"
  })
  void bodyIsTheSameHoweverWritten(String one, String other) {
    assertThat(score(one, other, false)).isGreaterThanOrEqualTo(Matching.THRESHOLD);
  }

  @ParameterizedTest
  @CsvSource({
    "Zelvo Bank, Zelvo Bank Trust",
    "Zelvo Fund 3, Zelvo Fund 4",
    "Zelvo Gas, Zelvo Oil",
    "Ministry of Justice, Ministry of Tourism"
  })
  void otherWordIsAnotherBody(String one, String other) {
    assertThat(score(one, other, false)).isLessThan(Matching.THRESHOLD);
  }

  @Test
  void zeroWidthSpacesAreNoLetters() {
    assertThat(score("ដារ៉ាសុវណ្ណ", "ដារ៉ា\u200Bសុវណ្ណ", true)).isEqualTo(1);
  }

  @Test
  void longNamesAreReadToALimit() {
    assertThat(score("Zelvo ".repeat(80), "Trading ".repeat(60), false)).isBetween(0.0, 0.5);
  }
}
