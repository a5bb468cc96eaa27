/** Which records a machine suggested, from what, and how sure it was. */
@NullMarked
package org.entente.cooperation.origin;

import org.jspecify.annotations.NullMarked;
