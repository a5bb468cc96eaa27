/** Which pair of countries a record is about, and in which direction. */
@NullMarked
package org.entente.cooperation.dyad;

import org.jspecify.annotations.NullMarked;
