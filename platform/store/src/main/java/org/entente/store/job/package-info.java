/** Work that is owed: shared by leases, retried with back-off, never lost. */
@NullMarked
package org.entente.store.job;

import org.jspecify.annotations.NullMarked;
