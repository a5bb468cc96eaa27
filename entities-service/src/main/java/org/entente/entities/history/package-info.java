/** What changed of an entity, when, by whom and why. */
@NullMarked
package org.entente.entities.history;

import org.jspecify.annotations.NullMarked;
