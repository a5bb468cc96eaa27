/** Every step of a record: told to followers, and kept for those who look at how it came about. */
@NullMarked
package org.entente.cooperation.history;

import org.jspecify.annotations.NullMarked;
