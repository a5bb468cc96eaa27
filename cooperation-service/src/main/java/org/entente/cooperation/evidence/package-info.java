/** Quotes that support a record, and whether they stand in the articles they are taken from. */
@NullMarked
package org.entente.cooperation.evidence;

import org.jspecify.annotations.NullMarked;
