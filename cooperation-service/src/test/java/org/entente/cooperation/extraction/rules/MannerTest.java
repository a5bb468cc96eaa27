package org.entente.cooperation.extraction.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cooperation.extraction.rules.Told.one;

import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile urged Spain to hand over two fraud suspects. | REQUEST | APPEAL,TO_YIELD",
        "Chile demanded that Spain shut down the scam centres. | REQUEST | DEMAND,TO_CHANGE",
        "Chile asked Spain for help against drug gangs. | REQUEST | APPEAL,TO_ASSIST",
        "Kenyan and Ugandan police arrested 26 scam suspects. | ARREST | JOINT",
        "Kenyan police arrested 26 scam suspects. | ARREST |",
        "Kenya rescued 40 Indian nationals from a scam compound. | RESCUE | OTHER_SIDE_NATIONALS",
        "Kenya rescued 40 Kenyan nationals from a scam compound. | RESCUE |",
        "Kenya deported 8 Indian nationals to India for fraud. | DEPORTATION | HANDED_OVER",
        "A Kenyan court sentenced 8 men to prison for fraud. | CONVICTION | PRISON",
        "Kenya accused Uganda of drug trafficking. | ACCUSATION | CRIME",
        "Kenya accused Uganda of torture of scam suspects. | ACCUSATION | HUMAN_RIGHTS,CRIME",
        "Kenya sent police officers to Uganda to fight scams. | DEPLOYMENT | POLICE_OR_COURTS"
      })
  void mannerIsToldByTheWordsBehindTheAct(String text, Kind kind, String modes) {
    assertThat(one(text, kind).modes())
        .map(Mode::name)
        .containsExactlyInAnyOrder(modes == null ? new String[0] : modes.split(","));
  }
}
