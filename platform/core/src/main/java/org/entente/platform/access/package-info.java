/** Who calls, and what they may see. */
@NullMarked
package org.entente.platform.access;

import org.jspecify.annotations.NullMarked;
