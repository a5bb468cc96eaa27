package org.entente.cooperation.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Set;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.text.Sentences;
import org.entente.platform.date.PartialDate;
import org.entente.platform.date.PartialDate.Basis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  private static final Lexicon LEXICON = Lexicon.of("en");

  private static List<Dated> in(String text, @Nullable String published) {
    var sentence = Sentences.of(text, ULocale.ENGLISH, Set.of(), Set.of()).getFirst();
    var date = published == null ? null : PartialDate.of(published, null, null);
    return new Dates(LEXICON.months(), LEXICON.weekdays()).of(sentence, text, date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They came on 3 March 2024 | 2024-03-03 | STATED",
        "They came on March 3, 2024 | 2024-03-03 | STATED",
        "They came on 17-18 Dec 2024 | 2024-12-17/2024-12-18 | STATED",
        "They came in May 2024 | 2024-05 | STATED",
        "They came in 2024 | 2024 | STATED",
        "They came on December 3 | 2025-12-03 | YEAR_INFERRED",
        "They come on 18 April | 2025-04-18 | YEAR_INFERRED",
        "They came on Friday | 2026-03-06 | DERIVED",
        "They came last Wednesday | 2026-03-11 | DERIVED",
        "They came yesterday | 2026-03-10 | DERIVED",
        "They come next month | 2026-04 | DERIVED",
        "They came earlier this year | 2026 | DERIVED",
        "They came in February | 2026-02 | DERIVED",
        "They came in November | 2025-11 | DERIVED",
        "They came last week | 2026-03-02/2026-03-08 | DERIVED",
        "They on Tuesday arrested 12 | 2026-03-10 | DERIVED",
        "They came between July and October | 2025-07/2025-10 | DERIVED",
        "They came from 3 July to 5 August 2025 | 2025-07-03/2025-08-05 | STATED",
        "They have come since July | 2025-07/.. | DERIVED",
        "They will come by July | 2026-07 | DERIVED"
      })
  void datesAreCountedFromTheDayOfPublication(String text, String edtf, Basis basis) {
    assertThat(in(text, "2026-03-11"))
        .singleElement()
        .satisfies(dated -> {
          assertThat(dated.date().edtf()).isEqualTo(edtf);
          assertThat(dated.date().basis()).isEqualTo(basis);
        });
  }

  @Test
  void whatIsCalledAfterADayIsNoDate() {
    assertThat(in("They joined the March 23 Movement", "2026-03-11")).isEmpty();
  }

  @Test
  void whatLiesAheadIsTold() {
    assertThat(in("They come next month", "2026-03-11"))
        .singleElement()
        .extracting(Dated::ahead)
        .isEqualTo(true);
    assertThat(in("They came on Friday", "2026-03-11"))
        .singleElement()
        .extracting(Dated::ahead)
        .isEqualTo(false);
  }

  @Test
  void nothingIsCountedFromAnUnknownDay() {
    assertThat(in("They came on Friday", null))
        .singleElement()
        .satisfies(dated -> {
          assertThat(dated.date().edtf()).isNull();
          assertThat(dated.date().basis()).isEqualTo(Basis.NONE);
          assertThat(dated.date().text()).isEqualTo("Friday");
        });
  }

  @Test
  void monthOfPublicationGivesMonthsButNoDays() {
    assertThat(in("They come next month", "2025-10").getFirst().date().edtf()).isEqualTo("2025-11");
    assertThat(in("They came on Friday", "2025-10").getFirst().date().edtf()).isNull();
  }

  @Test
  void dayThatDoesNotExistIsUnknown() {
    assertThat(in("They came on 31 February 2025", null).getFirst().date().edtf()).isNull();
  }

  @Test
  void mayIsNoMonthWhenItIsAVerb() {
    assertThat(in("They may come", "2026-03-11")).isEmpty();
  }
}
