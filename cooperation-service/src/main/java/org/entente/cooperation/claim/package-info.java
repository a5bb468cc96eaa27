/** Who says what a record holds, and how. */
@NullMarked
package org.entente.cooperation.claim;

import org.jspecify.annotations.NullMarked;
