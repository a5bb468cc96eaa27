/** How a proposal is accepted or not, by another person than who proposed it. */
@NullMarked
package org.entente.cooperation.review;

import org.jspecify.annotations.NullMarked;
