package org.entente.cooperation.extraction;

import org.entente.cooperation.party.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody named in a text.
 *
 * @param start in UTF-16 code units
 * @param end after the last one
 * @param entityId absent when nobody knows who it is
 * @param country that it is, or belongs to, as an ISO 3166 code
 * @param office that a person held when the text was published
 */
public record NamedSpan(
    int start,
    int end,
    String surface,
    @Nullable String entityId,
    @Nullable EntityKind kind,
    @Nullable String country,
    @Nullable String office) {}
