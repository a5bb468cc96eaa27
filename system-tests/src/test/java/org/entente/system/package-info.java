/** The running system, and what brings it to a cluster, looked at from outside. */
@NullMarked
package org.entente.system;

import org.jspecify.annotations.NullMarked;
