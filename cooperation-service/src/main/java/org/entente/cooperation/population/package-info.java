/** People and things without a proper name that records speak of. */
@NullMarked
package org.entente.cooperation.population;

import org.jspecify.annotations.NullMarked;
