/** How what a caller gave is read: every fault is noted at its place, none stops at the first. */
@NullMarked
package org.entente.cooperation.given;

import org.jspecify.annotations.NullMarked;
