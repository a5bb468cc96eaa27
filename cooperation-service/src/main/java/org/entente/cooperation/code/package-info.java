/**
 * What a record is in PLOVER and CAMEO: codes that were given with it, and those that follow from a
 * table.
 */
@NullMarked
package org.entente.cooperation.code;

import org.jspecify.annotations.NullMarked;
