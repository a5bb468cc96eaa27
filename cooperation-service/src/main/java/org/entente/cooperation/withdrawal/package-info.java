/** What becomes of quotes whose articles are withheld or withdrawn. */
@NullMarked
package org.entente.cooperation.withdrawal;

import org.jspecify.annotations.NullMarked;
