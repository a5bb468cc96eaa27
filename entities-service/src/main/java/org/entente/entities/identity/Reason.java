package org.entente.entities.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is taken back or chosen. */
record Reason(@NotBlank @Size(max = Reason.LONGEST) String reason) {

  static final int LONGEST = 2000;
}
