/** Whether quotes still stand in the newest texts of their articles. */
@NullMarked
package org.entente.cooperation.standing;

import org.jspecify.annotations.NullMarked;
