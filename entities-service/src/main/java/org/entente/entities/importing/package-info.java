/** Entities that come as a stream of lines. */
@NullMarked
package org.entente.entities.importing;

import org.jspecify.annotations.NullMarked;
