/** Has new texts read by extractors, checks what they say, and proposes it. */
@NullMarked
package org.entente.cooperation.reading;

import org.jspecify.annotations.NullMarked;
