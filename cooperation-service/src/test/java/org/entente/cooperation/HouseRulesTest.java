package org.entente.cooperation;

import org.entente.testkit.HouseRules;

class HouseRulesTest extends HouseRules {

  HouseRulesTest() {
    super("org.entente.cooperation");
  }
}
