package org.entente.articles;

import org.entente.testkit.HouseRules;

class HouseRulesTest extends HouseRules {

  HouseRulesTest() {
    super("org.entente.articles");
  }
}
