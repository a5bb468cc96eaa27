/** The names of all entities in memory, and how they are kept current. */
@NullMarked
package org.entente.entities.index;

import org.jspecify.annotations.NullMarked;
