/**
 * Entente on one machine, without containers: a PostgreSQL of its own, tokens signed with a key of
 * its own, and {@code make up}, which runs the services as processes. Tests use the same PostgreSQL
 * and the same tokens.
 */
@NullMarked
package org.entente.local;

import org.jspecify.annotations.NullMarked;
