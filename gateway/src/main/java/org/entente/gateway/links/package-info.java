/** Where one service's knowledge leads to another's. */
@NullMarked
package org.entente.gateway.links;

import org.jspecify.annotations.NullMarked;
