package org.entente.gateway;

import org.entente.testkit.HouseRules;

class HouseRulesTest extends HouseRules {

  HouseRulesTest() {
    super("org.entente.gateway");
  }
}
