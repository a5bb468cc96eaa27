/**
 * How the services are asked: once for many, and what becomes of a service that does not answer.
 */
@NullMarked
package org.entente.gateway.upstream;

import org.jspecify.annotations.NullMarked;
