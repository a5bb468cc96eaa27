/** What goes wrong, said in one shape everywhere (RFC 9457). */
@NullMarked
package org.entente.platform.problem;

import org.jspecify.annotations.NullMarked;
