/** How accepted records change: by a revision that another person accepts. */
@NullMarked
package org.entente.cooperation.change;

import org.jspecify.annotations.NullMarked;
