/** Two countries: what is between them, over time. */
@NullMarked
package org.entente.gateway.dyads;

import org.jspecify.annotations.NullMarked;
