/** How much, how fast: run by {@code make bench}, never by the tests. */
@NullMarked
package org.entente.system.load;

import org.jspecify.annotations.NullMarked;
