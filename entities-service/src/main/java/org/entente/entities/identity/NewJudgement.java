package org.entente.entities.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What is said of two entities.
 *
 * @param left an id, as is {@code right}; their order means nothing
 */
record NewJudgement(
    @NotNull String left,
    @NotNull String right,
    @NotNull Verdict verdict,
    @NotBlank @Size(max = Reason.LONGEST) String reason) {}
