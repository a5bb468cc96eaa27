/** Dates as news say them, counted from the day of publication where they must be. */
@NullMarked
package org.entente.cooperation.extraction.date;

import org.jspecify.annotations.NullMarked;
