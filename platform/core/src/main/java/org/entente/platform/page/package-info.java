/** Slices of longer lists and the way to the next one. */
@NullMarked
package org.entente.platform.page;

import org.jspecify.annotations.NullMarked;
