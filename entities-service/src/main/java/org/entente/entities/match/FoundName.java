package org.entente.entities.match;

import java.util.UUID;
import org.entente.entities.name.NameKind;
import org.entente.entities.subject.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A name that may be meant, and whose it is.
 *
 * @param canonical whom its owner is taken for, as far as the caller may know
 */
record FoundName(
    UUID entity,
    UUID canonical,
    Kind kind,
    @Nullable String country,
    String value,
    NameKind nameKind) {}
