package org.entente.store;

import org.entente.testkit.HouseRules;

class HouseRulesTest extends HouseRules {

  HouseRulesTest() {
    super("org.entente.store");
  }
}
