/** Dates as precisely as a source gives them, never more. */
@NullMarked
package org.entente.platform.date;

import org.jspecify.annotations.NullMarked;
