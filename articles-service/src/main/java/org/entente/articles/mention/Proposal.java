package org.entente.articles.mention;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the machine finds named.
 *
 * @param start in UTF-16 code units of the revision's text
 */
public record Proposal(
    int start,
    int end,
    String surface,
    UUID entityId,
    UUID canonicalId,
    MentionType type,
    double score,
    @Nullable String office) {}
