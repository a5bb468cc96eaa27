/** What became of pledges, and what cannot both be. */
@NullMarked
package org.entente.gateway.follow;

import org.jspecify.annotations.NullMarked;
