/** Reads for many things at once. */
@NullMarked
package org.entente.store.read;

import org.jspecify.annotations.NullMarked;
