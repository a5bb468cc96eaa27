package org.entente.entities.match;

import java.util.List;
import org.entente.entities.subject.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Who may be meant. Of several that are taken for one the one whose name is most alike.
 *
 * @param entityId whose name it is
 * @param canonicalId whom that one is taken for
 * @param name what that entity is called in English, else by its first name
 * @param country ISO 3166 alpha-2
 * @param matchedName which of its names is most like the one asked for
 * @param score from 0 to 1; only those of half or more are told
 * @param match whether the score reaches the threshold
 * @param because what the score is made of, in the order it was made
 */
public record Candidate(
    String entityId,
    String canonicalId,
    Kind kind,
    String name,
    @Nullable String country,
    String matchedName,
    double score,
    boolean match,
    List<Because> because) {}
