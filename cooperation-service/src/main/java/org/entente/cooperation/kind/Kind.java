package org.entente.cooperation.kind;

import static org.entente.cooperation.kind.StageFamily.COMMITMENT;
import static org.entente.cooperation.kind.StageFamily.CONSULTATION;
import static org.entente.cooperation.kind.StageFamily.OPERATION;
import static org.entente.cooperation.kind.StageFamily.SPEECH;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What sort of act a record is about. A kind takes the stages of its family, and a few take one or
 * two of another: sharing of information may so far be only agreed, a task force only planned, a
 * measure such as a sanction is both carried out and in force, and somebody may say of a
 * cooperation that it is in force.
 */
public enum Kind {
  MEETING(CONSULTATION),
  CONFERENCE(CONSULTATION),
  VISIT(CONSULTATION),
  CALL(CONSULTATION),
  ATTENDANCE(CONSULTATION),
  /** Somebody who was expected did not take part. */
  ABSENCE(SPEECH),

  OFFER(COMMITMENT),
  PLEDGE(COMMITMENT, Stage.PLANNED),
  AGREEMENT(COMMITMENT),
  MOU(COMMITMENT),
  TREATY_ACTION(COMMITMENT),
  DECLARATION(COMMITMENT),
  JOINT_TASK_FORCE(COMMITMENT, Stage.PLANNED, Stage.UNDER_WAY),

  JOINT_OPERATION(OPERATION),
  INFORMATION_SHARING(OPERATION, Stage.AGREED),
  DEPLOYMENT(OPERATION),
  CAPACITY_BUILDING(OPERATION),
  VICTIM_ASSISTANCE(OPERATION),
  RESCUE(OPERATION),
  RAID(OPERATION),
  ARREST(OPERATION),
  DEPORTATION(OPERATION),
  REPATRIATION(OPERATION),
  EXTRADITION(OPERATION),
  INVESTIGATION(OPERATION),
  PROSECUTION(OPERATION),
  CONVICTION(OPERATION),
  ASSET_SEIZURE(OPERATION),
  SERVICE_CUTOFF(OPERATION, Stage.IN_FORCE, Stage.WITHDRAWN),
  INCIDENT(OPERATION),
  ARMED_CLASH(OPERATION),

  SANCTION(COMMITMENT, Stage.PLANNED, Stage.COMPLETED),
  TRADE_SUSPENSION(COMMITMENT, Stage.PLANNED, Stage.COMPLETED),
  BORDER_CLOSURE(COMMITMENT, Stage.PLANNED, Stage.COMPLETED),
  TRAVEL_ADVISORY(COMMITMENT, Stage.PLANNED, Stage.COMPLETED),

  ACCUSATION(SPEECH),
  CRITICISM(SPEECH),
  DENIAL(SPEECH),
  REQUEST(SPEECH),
  REFUSAL(SPEECH),
  THREAT(SPEECH),
  PRAISE(SPEECH),
  STATEMENT(SPEECH),
  CLAIM(SPEECH),
  COOPERATION_STATUS(SPEECH, Stage.UNDER_WAY, Stage.IN_FORCE),
  ESTIMATE(SPEECH),
  NON_DISCLOSURE(SPEECH);

  private static final Set<Kind> NEGATIVE = EnumSet.of(ABSENCE, REFUSAL, DENIAL, NON_DISCLOSURE);

  private final StageFamily family;

  @SuppressWarnings("ImmutableEnumChecker") // set once, and only copies are handed out
  private final Set<Stage> stages;

  Kind(StageFamily family, Stage... others) {
    this.family = family;
    this.stages = EnumSet.noneOf(Stage.class);
    this.stages.addAll(family.stages());
    this.stages.addAll(Set.of(others));
  }

  public StageFamily family() {
    return family;
  }

  /**
   * The stages that a record of this kind may be in; it may always have none, when the source does
   * not say.
   */
  public Set<Stage> stages() {
    return Set.copyOf(stages);
  }

  /** The same as they are told to a person. */
  public String stagesInOrder() {
    return stages.stream().map(Stage::name).collect(Collectors.joining(", "));
  }

  public boolean allows(Stage stage) {
    return stages.contains(stage);
  }

  /**
   * The kind itself says that something was not done, so that {@code negated} would say it twice.
   */
  public boolean isNegative() {
    return NEGATIVE.contains(this);
  }
}
