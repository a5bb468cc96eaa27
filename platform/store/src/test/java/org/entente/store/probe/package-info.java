/** A service as small as one can be, to see what the platform does to it. */
@NullMarked
package org.entente.store.probe;

import org.jspecify.annotations.NullMarked;
