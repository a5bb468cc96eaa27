package org.entente.cooperation.code;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Mode;
import org.entente.cooperation.kind.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodeTableTest {

  private static final CodeTable TABLE = CodeTable.get();

  private static Act act(Kind kind, @Nullable Stage stage, Set<Mode> modes, String on) {
    return new Act(kind, stage, false, modes, on.contains("state"), on.contains("others"));
  }

  private static List<String> codes(Act act, Layer layer) {
    return TABLE.codes(act).stream()
        .filter(code -> code.layer() == layer)
        .map(code -> "%s (%s)".formatted(code.code(), code.score()))
        .toList();
  }

  private static Set<Mode> modes(@Nullable String written) {
    return written == null
        ? Set.of()
        : Arrays.stream(written.split(" "))
            .map(mode -> Mode.valueOf(mode.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toSet());
  }

  /** Read off the table of kinds line by line; an empty cell is no code. */
  @ParameterizedTest
  @CsvSource({
    "MEETING, HELD, , , CONSULT (2.5) 040 (1.0), ''",
    "MEETING, HELD, third_party_ground, , CONSULT:third-party (1) 044 (2.5), ''",
    "MEETING, PLANNED, , , AGREE (2.5) 036 (4.0), ''",
    "MEETING, CANCELLED, , , '', ''",
    "CONFERENCE, UNDER_WAY, , , CONSULT:multilateral (4) 040 (1.0), ''",
    "CALL, , , , CONSULT:phone (1.5) 041 (1.0), ''",
    "ATTENDANCE, HELD, , , '', ''",
    "ABSENCE, , , , '', ''",
    "OFFER, OFFERED, , , AGREE (2.5) 030 (4.0), ''",
    "PLEDGE, AGREED, police_or_courts, , AGREE (2.5) 0313 (5.2), ''",
    "PLEDGE, AGREED, intelligence, , AGREE (2.5) 0314 (5.2), ''",
    "PLEDGE, LAPSED, , , '', ''",
    "AGREEMENT, AGREED, , , AGREE (2.5) 031 (5.2), ''",
    "MOU, SIGNED, , , SUPPORT (5) 057 (8.0), ''",
    "MOU, AGREED, , , AGREE (2.5) 030 (4.0), ''",
    "TREATY_ACTION, , ratified, , SUPPORT (5) 057 (8.0), ''",
    "DECLARATION, PROPOSED, , , AGREE (2.5) 030 (4.0), ''",
    "JOINT_TASK_FORCE, PLANNED, police_or_courts, , AGREE (2.5) 0313 (5.2), ''",
    "JOINT_TASK_FORCE, UNDER_WAY, , , COOPERATE (9.5) 063 (7.4), ''",
    "INFORMATION_SHARING, AGREED, , , AGREE (2.5) 0314 (5.2), ''",
    "INFORMATION_SHARING, COMPLETED, , , COOPERATE (9.5) 064 (7.0), ''",
    "DEPLOYMENT, COMPLETED, police_or_courts, , COOPERATE (9.5) 063 (7.4), ''",
    "VICTIM_ASSISTANCE, COMPLETED, , others, AID (10) 073 (7.4), AID (10) 073 (7.4)",
    "RESCUE, , , others, '', AID (10) 073 (7.4)",
    "RAID, COMPLETED, joint, , COOPERATE (9.5), COERCE:seize (-7) 171 (-9.2)",
    "RAID, PLANNED, , , '', ''",
    "ARREST, COMPLETED, , others, '', COERCE:arrest (-7) 173 (-5.0)",
    "DEPORTATION, COMPLETED, handed_over, others, COOPERATE (9.5) 063 (7.4), COERCE:deport (-7) 174 (-5.0)",
    "DEPORTATION, COMPLETED, , others, '', COERCE:deport (-7) 174 (-5.0)",
    "REPATRIATION, COMPLETED, , others, COOPERATE (9.5) 063 (7.4), ''",
    "REPATRIATION, COMPLETED, captives, others, COOPERATE (9.5) 063 (7.4), RETREAT:release (6.5) 0841 (7.0)",
    "REPATRIATION, PLANNED, captives, others, AGREE (2.5) 030 (4.0), CONCEDE (4.5)",
    "CONVICTION, COMPLETED, prison, others, '', SANCTION:convict (-6) 116 (-2.0) COERCE:arrest (-7)",
    "ASSET_SEIZURE, COMPLETED, , others, '', COERCE:seize (-7) 1711 (-9.2)",
    "SANCTION, IN_FORCE, , others, '', SANCTION:discontinue (-6) 163 (-8.0)",
    "SANCTION, IN_FORCE, target_state, state, SANCTION:discontinue (-6) 163 (-8.0), ''",
    "SERVICE_CUTOFF, COMPLETED, , state, COERCE:withhold (-7) 172 (-5.0), ''",
    "SERVICE_CUTOFF, PLANNED, , state, '', ''",
    "BORDER_CLOSURE, IN_FORCE, , state, COERCE:restrict (-7) 191 (-9.5), ''",
    "TRAVEL_ADVISORY, IN_FORCE, , state, '', ''",
    "ACCUSATION, , crime, state, ACCUSE:allege (-3.5) 1121 (-2.0), ''",
    "ACCUSATION, , , others, '', ACCUSE:allege (-3.5)",
    "CRITICISM, , , state, ACCUSE:disapprove (-2) 111 (-2.0), ''",
    "DENIAL, , , state, '', ''",
    "REQUEST, , to_assist appeal, state, REQUEST:assist (0.5) 020 (3.0), ''",
    "REQUEST, , demand, state, 10 (-5.0), ''",
    "REQUEST, , , state, '', ''",
    "REFUSAL, , to_meet, state, REJECT:meet (-2) 125 (-5.0), ''",
    "THREAT, , to_restrict, state, THREATEN:restrict (-3) 131 (-5.8), ''",
    "THREAT, , , state, THREATEN (-3.5) 130 (-4.4), ''",
    "PRAISE, , , state, SUPPORT (5) 051 (3.4), ''",
    "COOPERATION_STATUS, UNDER_WAY, , state, '', ''",
    "INCIDENT, COMPLETED, torture, others, '', ''",
    "INCIDENT, COMPLETED, torture stated_as_fact, others, '', ASSAULT:torture (-8.5) 1822 (-9.0)",
    "ARMED_CLASH, COMPLETED, , , ASSAULT (-9) 190 (-10.0), ''",
  })
  void kindsAreCoded(
      Kind kind,
      @Nullable Stage stage,
      @Nullable String modes,
      @Nullable String on,
      String states,
      String persons) {
    var act = act(kind, stage, modes(modes), on == null ? "" : on);

    assertThat(String.join(" ", codes(act, Layer.STATE))).isEqualTo(states);
    assertThat(String.join(" ", codes(act, Layer.PERSONS))).isEqualTo(persons);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNegatedHasNoCode(Kind kind) {
    for (var stage : kind.stages()) {
      var negated = new Act(kind, stage, true, EnumSet.allOf(Mode.class), true, true);

      assertThat(TABLE.codes(negated)).isEmpty();
    }
  }

  @Test
  void codeHasOneScoreWhereverItStands() {
    var all = new ArrayList<TableCode>();
    for (var kind : Kind.values()) {
      var stages = new ArrayList<@Nullable Stage>(kind.stages());
      stages.add(null);
      for (var stage : stages) {
        all.addAll(TABLE.codes(act(kind, stage, Set.of(), "state others")));
        all.addAll(TABLE.codes(act(kind, stage, EnumSet.allOf(Mode.class), "state others")));
        for (var mode : Mode.values()) {
          all.addAll(TABLE.codes(act(kind, stage, Set.of(mode), "state others")));
        }
      }
    }

    assertThat(
            all.stream()
                .collect(
                    groupingBy(
                        code -> code.scheme() + code.code(), mapping(TableCode::score, toSet())))
                .values())
        .allMatch(scores -> scores.size() == 1)
        .hasSizeGreaterThan(50);
  }
}
