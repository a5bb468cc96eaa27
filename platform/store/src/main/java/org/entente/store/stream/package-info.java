/** Things that come as a stream of lines, as many as there are, and are answered line by line. */
@NullMarked
package org.entente.store.stream;

import org.jspecify.annotations.NullMarked;
