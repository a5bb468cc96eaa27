/** Partial dates as columns. */
@NullMarked
package org.entente.store.date;

import org.jspecify.annotations.NullMarked;
