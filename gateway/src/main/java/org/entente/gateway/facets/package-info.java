/** How many there are of a list, and of what they are. */
@NullMarked
package org.entente.gateway.facets;

import org.jspecify.annotations.NullMarked;
