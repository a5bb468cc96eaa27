package org.entente.entities.office;

/** Was an office held on a day? */
enum Held {
  HELD,
  POSSIBLY,
  NOT
}
