/** Relay's conventions: nodes, pages, and how far a page may go. */
@NullMarked
package org.entente.gateway.relay;

import org.jspecify.annotations.NullMarked;
