package org.entente.entities.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTitlesTest {

  @ParameterizedTest
  @CsvSource({
    "Deputy prime minister and interior minister, Deputy prime minister, interior minister",
    "Deputy Prime Minister & Minister of Interior, Deputy Prime Minister, Minister of Interior",
    "Foreign Minister cum Deputy Premier, Foreign Minister, Deputy Premier",
    "Minister of Justice and Home Affairs and Deputy Prime Minister, Minister of Justice and Home Affairs, Deputy Prime Minister",
    "Deputy Prime Minister and Minister of Foreign Affairs and Trade, Deputy Prime Minister, Minister of Foreign Affairs and Trade",
    "Defence Minister and concurrently Deputy Prime Minister, Defence Minister, Deputy Prime Minister",
    "รองนายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงมหาดไทย, รองนายกรัฐมนตรี, รัฐมนตรีว่าการกระทรวงมหาดไทย",
    "ឧបនាយករដ្ឋមន្ត្រី និងរដ្ឋមន្ត្រីក្រសួងមហាផ្ទៃ, ឧបនាយករដ្ឋមន្ត្រី, រដ្ឋមន្ត្រីក្រសួងមហាផ្ទៃ"
  })
  void titlesOfTwoOfficesAreTwo(String title, String first, String second) {
    assertThat(PrintedTitles.apart(title)).containsExactly(first, second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Interior Minister",
        "Minister of Foreign Affairs and Trade",
        "Minister of Women, Children and Families",
        "Minister of Foreign Affairs, International Cooperation and Tourism",
        "Foreign and Interior Minister",
        "Director-General, Department of Treaties and Law",
        "Deputy Secretary, Office of the Prime Minister",
        "Secretary to the President and Prime Minister",
        "Chief of Police and Prosecution",
        "Commander and",
        "and Minister",
        "Head of the Anti-Fraud & Cybercrime Division",
        "รัฐมนตรีว่าการกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์",
        "រដ្ឋមន្ត្រីក្រសួងការបរទេសនិងសហប្រតិបត្តិការអន្តរជាតិ"
      })
  void titlesOfOneOfficeStayWhole(String title) {
    assertThat(PrintedTitles.apart(title)).containsExactly(title);
  }

  @Test
  void threeInARowAreThree() {
    assertThat(
            PrintedTitles.apart(
                "Deputy Prime Minister, Minister of Defence and Chairman of the Joint Committee"))
        .containsExactly(
            "Deputy Prime Minister", "Minister of Defence", "Chairman of the Joint Committee");
  }
}
