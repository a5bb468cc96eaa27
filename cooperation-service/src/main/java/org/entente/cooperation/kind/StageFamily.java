package org.entente.cooperation.kind;

import java.util.EnumSet;
import java.util.Set;

/** The stages that belong together, because one sort of act goes through them. */
public enum StageFamily {
  CONSULTATION(
      Stage.PROPOSED, Stage.PLANNED, Stage.UNDER_WAY, Stage.HELD, Stage.POSTPONED, Stage.CANCELLED),
  COMMITMENT(
      Stage.INTENDED,
      Stage.PROPOSED,
      Stage.OFFERED,
      Stage.AGREED,
      Stage.SIGNED,
      Stage.IN_FORCE,
      Stage.IMPLEMENTED,
      Stage.LAPSED,
      Stage.WITHDRAWN),
  OPERATION(Stage.PLANNED, Stage.UNDER_WAY, Stage.COMPLETED, Stage.FAILED),
  /** What is said is said: it has no stages. */
  SPEECH;

  @SuppressWarnings("ImmutableEnumChecker") // set once, and only handed out to be read
  private final Set<Stage> stages;

  StageFamily(Stage... stages) {
    this.stages = EnumSet.noneOf(Stage.class);
    this.stages.addAll(Set.of(stages));
  }

  Set<Stage> stages() {
    return stages;
  }
}
