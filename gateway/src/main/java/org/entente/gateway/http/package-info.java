/** GraphQL over HTTP, as the working draft of its specification says. */
@NullMarked
package org.entente.gateway.http;

import org.jspecify.annotations.NullMarked;
