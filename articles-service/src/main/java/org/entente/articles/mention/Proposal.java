package org.entente.articles.mention;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the machine finds named.
 *
 * @param start in UTF-16 code units of the revision's text
 * @param officeHeld whether the office printed beside was held then; null where none is printed
 */
public record Proposal(
    int start,
    int end,
    String surface,
    UUID entityId,
    MentionType type,
    double score,
    @Nullable String office,
    @Nullable OfficeHeld officeHeld) {}
