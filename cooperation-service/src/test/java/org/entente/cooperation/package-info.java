/** The service as its callers see it. */
@NullMarked
package org.entente.cooperation;

import org.jspecify.annotations.NullMarked;
