package org.entente.cooperation.extraction.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Set;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.text.Sentences;
import org.entente.cooperation.figure.Qualifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

  private static final Lexicon LEXICON = Lexicon.of("en");

  private static List<Quantity> in(String text) {
    var sentence = Sentences.of(text, ULocale.ENGLISH, Set.of(), Set.of()).getFirst();
    return new Quantities(LEXICON.numbers(), LEXICON.months().keySet()).of(sentence, i -> false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They held 31 people | EXACT | 31 | person",
        "They held twenty-six people | EXACT | 26 | person",
        "They held a hundred people | EXACT | 100 | person",
        "They held 1,204 people | EXACT | 1204 | person",
        "They held around 400 people | ABOUT | 400 | person",
        "They held nearly 400 people | ABOUT | 400 | person",
        "They held more than 400 people | MORE_THAN | 400 | person",
        "They held over 40 foreign nationals | MORE_THAN | 40 | person",
        "They held at least six suspects | AT_LEAST | 6 | person",
        "They held up to 30 suspects | UP_TO | 30 | person",
        "They held dozens of suspects | ORDER_OF_MAGNITUDE | 12 | person",
        "They took $15 billion | EXACT | 15000000000 | USD",
        "They took 1.5 million baht | EXACT | 1500000 | THB",
        "They took an amount exceeding 300 million USD | MORE_THAN | 300000000 | USD",
        "They took £20m | EXACT | 20000000 | GBP",
        "It fell by 12.5 percent | EXACT | 12.5 | percent",
        "They searched 14 compounds | EXACT | 14 | compound",
        ": 30 people were held | EXACT | 30 | person",
        "They held more than a hundred people | MORE_THAN | 100 | person",
        "They held more than a dozen suspects | MORE_THAN | 12 | person",
        "They held around the 400 people | ABOUT | 400 | person",
        "It was one of ten points | EXACT | 10 | point",
        "They searched 50 compounds across the country | EXACT | 50 | compound",
        "They held people of 20 nationalities | EXACT | 20 | nationality"
      })
  void numbersAreReadAsTheyAreSaid(String text, Qualifier qualifier, String number, String unit) {
    assertThat(in(text))
        .singleElement()
        .satisfies(quantity -> {
          var value =
              quantity.value() != null
                  ? quantity.value()
                  : quantity.lower() != null ? quantity.lower() : quantity.upper();
          assertThat(quantity.qualifier()).isEqualTo(qualifier);
          assertThat(value).isEqualByComparingTo(number);
          assertThat(quantity.unit()).isEqualTo(unit);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was the 8th meeting",
        "It began on October 24",
        "It began on 24 October 2025",
        "A 35-year-old man came",
        "It began in 2019",
        "One of them left"
      })
  void datesOrdinalsAndAgesAreNoNumbers(String text) {
    assertThat(in(text)).isEmpty();
  }
}
