package org.entente.entities.period;

/** Was an office held, or a relation so, on a day? */
public enum Held {
  HELD,
  POSSIBLY,
  NOT
}
