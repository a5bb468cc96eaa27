package org.entente.entities;

import org.entente.testkit.HouseRules;

class HouseRulesTest extends HouseRules {

  HouseRulesTest() {
    super("org.entente.entities");
  }
}
