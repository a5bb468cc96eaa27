package org.entente.cooperation.code;

import static org.entente.cooperation.party.Role.RECIPIENT;
import static org.entente.cooperation.party.Role.SUBJECT;
import static org.entente.cooperation.party.Role.TARGET;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Mode;
import org.entente.cooperation.kind.Stage;
import org.entente.cooperation.party.Side;
import org.entente.cooperation.party.Side.Nature;
import org.jspecify.annotations.Nullable;

/**
 * What of a record decides how it is coded.
 *
 * @param onState a state or a body of one is acted on
 * @param onOthers somebody else is
 */
public record Act(
    Kind kind,
    @Nullable Stage stage,
    boolean negated,
    Set<Mode> modes,
    boolean onState,
    boolean onOthers) {

  public static Act of(
      Kind kind, @Nullable Stage stage, boolean negated, Set<Mode> modes, List<Side> sides) {
    return new Act(
        kind,
        stage,
        negated,
        modes,
        modes.contains(Mode.TARGET_STATE) || sides.stream().anyMatch(Act::isStateActedOn),
        sides.stream().anyMatch(Act::isAnotherActedOn));
  }

  private static boolean isStateActedOn(Side side) {
    return EnumSet.of(RECIPIENT, TARGET).contains(side.role()) && side.nature() == Nature.STATE;
  }

  private static boolean isAnotherActedOn(Side side) {
    return EnumSet.of(RECIPIENT, TARGET, SUBJECT).contains(side.role())
        && EnumSet.of(Nature.NAMED, Nature.UNNAMED).contains(side.nature());
  }
}
