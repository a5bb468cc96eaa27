package org.entente.entities.history;

import java.time.Instant;
import java.util.List;
import org.entente.entities.subject.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * One change of an entity.
 *
 * @param version of the entity after it; a relation makes none of its own
 * @param what as the feed calls it
 * @param author the subject of the token; told to curators only, as {@code reason} is
 * @param fields what is different; of a new entity all that it came with
 */
record ChangeView(
    long version,
    String what,
    Instant at,
    @Nullable String author,
    @Nullable String reason,
    List<FieldChange> fields) {}
