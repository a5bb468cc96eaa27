/** Numbers as they were said. */
@NullMarked
package org.entente.cooperation.figure;

import org.jspecify.annotations.NullMarked;
