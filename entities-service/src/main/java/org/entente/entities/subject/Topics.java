package org.entente.entities.subject;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What an entity is known for: the codes of FollowTheMoney as OpenSanctions uses them, so that both
 * take what is exported. A topic says what sources say, not what is proven. The list is closed: a
 * code that is missing here is added here.
 */
final class Topics {

  static final int MOST = 20;

  private static final Set<String> CODES =
      new LinkedHashSet<>(
          Arrays.asList(
              // crime, and those wanted for it
              "crime",
              "crime.fraud",
              "crime.cyber",
              "crime.fin",
              "crime.env",
              "crime.theft",
              "crime.war",
              "crime.boss",
              "crime.terror",
              "crime.traffick",
              "crime.traffick.drug",
              "crime.traffick.human",
              "forced.labor",
              "asset.frozen",
              "wanted",
              // companies
              "corp.offshore",
              "corp.shell",
              "corp.public",
              "corp.disqual",
              // bodies of states, and those of several
              "gov",
              "gov.national",
              "gov.state",
              "gov.muni",
              "gov.soe",
              "gov.igo",
              "gov.head",
              "gov.admin",
              "gov.executive",
              "gov.legislative",
              "gov.judicial",
              "gov.security",
              "gov.financial",
              "gov.religion",
              // finance; "adivsor" is spelt so there
              "fin",
              "fin.bank",
              "fin.fund",
              "fin.adivsor",
              "reg.action",
              "reg.warn",
              // persons
              "role.pep",
              "role.pep.frmr",
              "role.pep.natl",
              "role.pep.intl",
              "role.pol",
              "role.rca",
              "role.judge",
              "role.civil",
              "role.diplo",
              "role.lawyer",
              "role.acct",
              "role.spy",
              "role.oligarch",
              "role.journo",
              "role.act",
              "role.lobby",
              "pol.party",
              "pol.union",
              "rel",
              "mil",
              // measures of states
              "sanction",
              "sanction.linked",
              "sanction.counter",
              "export.control",
              "export.control.linked",
              "export.risk",
              "invest.risk",
              "invest.ban",
              "debarment",
              "poi"));

  private Topics() {}

  /** Notes those that are none. */
  static void check(@Nullable List<String> topics, Violations violations) {
    if (topics == null) {
      return;
    }
    for (int i = 0; i < topics.size(); i++) {
      violations.check(
          CODES.contains(topics.get(i)),
          "topics[%d]".formatted(i),
          "Must be one of %s.".formatted(String.join(", ", CODES)));
    }
  }

  /** In one order, each once. */
  static String[] canonical(@Nullable List<String> topics) {
    return topics == null
        ? new String[0]
        : topics.stream().distinct().sorted().toArray(String[]::new);
  }
}
