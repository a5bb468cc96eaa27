/** What kinds of acts there are, how far each can have come, and in what manner it can be done. */
@NullMarked
package org.entente.cooperation.kind;

import org.jspecify.annotations.NullMarked;
