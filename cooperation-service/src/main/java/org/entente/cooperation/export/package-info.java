/** All records at once, for those who keep a copy or work with tables. */
@NullMarked
package org.entente.cooperation.export;

import org.jspecify.annotations.NullMarked;
