/** What was pledged, and what became of it. */
@NullMarked
package org.entente.cooperation.pledge;

import org.jspecify.annotations.NullMarked;
