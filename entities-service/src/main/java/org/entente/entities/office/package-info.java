/** Who held which position from when to when. */
@NullMarked
package org.entente.entities.office;

import org.jspecify.annotations.NullMarked;
