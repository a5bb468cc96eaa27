/** Suggests records from a text. What is suggested is never shown as fact. */
@NullMarked
package org.entente.cooperation.extraction;

import org.jspecify.annotations.NullMarked;
