/** Numbers as news say them. */
@NullMarked
package org.entente.cooperation.extraction.figure;

import org.jspecify.annotations.NullMarked;
