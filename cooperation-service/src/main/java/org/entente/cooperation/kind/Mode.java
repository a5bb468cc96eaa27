package org.entente.cooperation.kind;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * In what manner an act was done. The list is closed, because codes are chosen by it; written in
 * lower case.
 */
public enum Mode {
  /** Two or more states acted together. */
  JOINT,
  /** One side acted for the other or at its request. */
  FOR_OTHER_SIDE,
  /** Those who were helped are nationals of the other side. */
  OTHER_SIDE_NATIONALS,
  /** Persons or things were handed to their state. */
  HANDED_OVER,
  /** The persons had been held against their will. */
  CAPTIVES,
  /** What is acted on is a state, not a person or a firm. */
  TARGET_STATE,
  PRISON,
  APPEAL,
  DEMAND,
  /** Help is asked for or declined. */
  TO_ASSIST,
  /** A change of policy is asked for or declined. */
  TO_CHANGE,
  /** A release or concession is asked for or declined. */
  TO_YIELD,
  TO_MEET,
  /** The sides met on the ground of a third. */
  THIRD_PARTY_GROUND,
  /** Police or courts act, or are promised to. */
  POLICE_OR_COURTS,
  INTELLIGENCE,
  /** A restriction is what is threatened. */
  TO_RESTRICT,
  /** The wrong that is alleged is a crime. */
  CRIME,
  /** The wrong that is alleged is one against human rights. */
  HUMAN_RIGHTS,
  TORTURE,
  /** The publisher states the harm as a fact. */
  STATED_AS_FACT,
  RATIFIED,
  ACCEDED;

  @JsonValue
  public String written() {
    return name().toLowerCase(Locale.ROOT);
  }
}
