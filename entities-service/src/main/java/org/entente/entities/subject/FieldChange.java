package org.entente.entities.subject;

import org.jspecify.annotations.Nullable;

/**
 * One thing of an entity that is different.
 *
 * @param field such as {@code description}, or {@code names[name_…]} for one of its names
 * @param before absent where there was nothing
 * @param after absent where there is nothing now
 */
public record FieldChange(String field, @Nullable Object before, @Nullable Object after) {}
