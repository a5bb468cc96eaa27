/** What changes, as it changes. */
@NullMarked
package org.entente.gateway.changes;

import org.jspecify.annotations.NullMarked;
