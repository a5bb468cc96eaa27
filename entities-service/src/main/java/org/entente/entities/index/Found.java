package org.entente.entities.index;

import java.util.List;

/**
 * The longest name at a place, with all who own it.
 *
 * @param from where it begins and {@code to} where it ends, in positions of the {@link
 *     org.entente.entities.name.NameText}
 */
public record Found(int from, int to, List<IndexedName> names) {}
