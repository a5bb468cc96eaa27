/** Who is meant by a name that need not be written as it is stored. */
@NullMarked
package org.entente.entities.match;

import org.jspecify.annotations.NullMarked;
