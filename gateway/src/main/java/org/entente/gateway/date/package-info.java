/** Dates as precisely as a source gives them. */
@NullMarked
package org.entente.gateway.date;

import org.jspecify.annotations.NullMarked;
