/** How what the services and clients say is read. */
@NullMarked
package org.entente.gateway.wire;

import org.jspecify.annotations.NullMarked;
