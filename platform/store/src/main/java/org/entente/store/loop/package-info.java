/** Work that goes on behind the requests. */
@NullMarked
package org.entente.store.loop;

import org.jspecify.annotations.NullMarked;
