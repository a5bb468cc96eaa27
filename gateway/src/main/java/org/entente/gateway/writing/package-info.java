/** What curators and contributors change; the services decide whether they may. */
@NullMarked
package org.entente.gateway.writing;

import org.jspecify.annotations.NullMarked;
