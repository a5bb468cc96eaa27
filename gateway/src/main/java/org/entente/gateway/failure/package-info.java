/** What goes wrong, as GraphQL errors with stable codes. */
@NullMarked
package org.entente.gateway.failure;

import org.jspecify.annotations.NullMarked;
