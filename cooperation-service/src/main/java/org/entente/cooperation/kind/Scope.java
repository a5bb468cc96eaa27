package org.entente.cooperation.kind;

/** Between how many states an act takes place, as the source tells it. */
public enum Scope {
  BILATERAL,
  MULTILATERAL,
  UNILATERAL,
  DOMESTIC
}
