/** A write that is sent twice happens once. */
@NullMarked
package org.entente.store.idempotency;

import org.jspecify.annotations.NullMarked;
