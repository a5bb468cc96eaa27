package org.entente.articles.page.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.articles.page.date.PressDate.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PressDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-06-27T10:30:00+07:00           |       | 2025-06-27T10:30+07:00
          2025-06-27T10:30:15.123Z            |       | 2025-06-27T10:30Z
          2025-06-27T10:30:00+0700            |       | 2025-06-27T10:30+07:00
          2025-06-27 10:30:00                 |       | 2025-06-27T10:30
          2025-06-27                          |       | 2025-06-27
          2025/06/27                          |       | 2025-06-27
          2568-06-27T10:30:00+07:00           | th    | 2025-06-27T10:30+07:00
          Fri, 27 Jun 2025 10:30:00 +0700     |       | 2025-06-27T10:30+07:00
          Fri, 27 Jun 2025 10:30:00 GMT       |       | 2025-06-27T10:30Z
          June 27, 2025                       | en    | 2025-06-27
          Friday, June 27, 2025 10:30 PM      | en    | 2025-06-27T22:30
          June 27, 2025 at 12:05 a.m. GMT+7   | en    | 2025-06-27T00:05+07:00
          27 June 2025                        | en    | 2025-06-27
          27th of June 2025                   | en    | 2025-06-27
          27 มิ.ย. 2568                       | th    | 2025-06-27
          27 มิถุนายน พ.ศ. 2568               | th    | 2025-06-27
          ๒๗ มิถุนายน ๒๕๖๘ เวลา ๑๐.๓๐ น.      | th    | 2025-06-27T10:30
          27 มิถุนายน 2025                    | th    | 2025-06-27
          ថ្ងៃទី២៧ ខែមិថុនា ឆ្នាំ២០២៥         | km    | 2025-06-27
          27 ມິຖຸນາ 2025                      | lo    | 2025-06-27
          2025年6月27日 10:30                  | zh    | 2025-06-27T10:30
          2025년 6월 27일                      | ko    | 2025-06-27
          27 tháng 6, 2025                    | vi    | 2025-06-27
          27 tháng 6 năm 2025                 | vi    | 2025-06-27
          27 juin 2025                        | fr    | 2025-06-27
          27 de junio de 2025                 | es    | 2025-06-27
          27/06/2025                          | en    | 2025-06-27
          06/27/2025                          | en    | 2025-06-27
          03/04/2025                          | vi    | 2025-04-03
          03/04/2025                          | en-GB | 2025-04-03
          03/04/2025                          | en-US | 2025-03-04
          04/04/2025                          | en    | 2025-04-04
          June 2025                           | en    | 2025-06
          2025年6月                            | zh    | 2025-06
          """)
  void aDateIsReadAsFarAsItIsPrinted(String printed, String language, String edtf) {
    var date = PressDate.in(printed, language == null ? "" : language).orElseThrow();

    assertThat(date.kind()).isEqualTo(Kind.DATE);
    assertThat(date.date().edtf()).isEqualTo(edtf);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          31 June 2025               | en | IMPOSSIBLE
          2025-02-30                 | en | IMPOSSIBLE
          June 27, 3025              | en | IMPOSSIBLE
          2568-06-27                 | en | IMPOSSIBLE
          03/04/2025                 | en | AMBIGUOUS
          03/04/2025                 |    | AMBIGUOUS
          27 มิ.ย. 68                | th | AMBIGUOUS
          2 hours ago                | en | RELATIVE
          Posted yesterday           | en | RELATIVE
          2 ชั่วโมงที่แล้ว           | th | RELATIVE
          เมื่อวานนี้                | th | RELATIVE
          3小时前                     | zh | RELATIVE
          5시간 전                    | ko | RELATIVE
          2 giờ trước                | vi | RELATIVE
          """)
  void whatTellsNoDayIsUnknownWithItsWords(String printed, String language, Kind kind) {
    var date = PressDate.in(printed, language == null ? "" : language).orElseThrow();

    assertThat(date.kind()).isEqualTo(kind);
    assertThat(date.date().edtf()).isNull();
    assertThat(date.date().text()).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"Officials met again", "12345", "1,204 views", "Version 10.30"})
  void whatIsNoDateIsNone(String printed) {
    assertThat(PressDate.in(printed, "en")).isEmpty();
  }
}
