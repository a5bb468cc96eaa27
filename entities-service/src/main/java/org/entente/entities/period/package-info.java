/**
 * Whether something that began and ended on days known more or less was so on a given day, and why.
 */
@NullMarked
package org.entente.entities.period;

import org.jspecify.annotations.NullMarked;
