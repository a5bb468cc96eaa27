/** Codes of other schemes that were given with a record. */
@NullMarked
package org.entente.cooperation.code;

import org.jspecify.annotations.NullMarked;
