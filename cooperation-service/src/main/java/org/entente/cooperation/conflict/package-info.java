/** What accepted records say and cannot both be. */
@NullMarked
package org.entente.cooperation.conflict;

import org.jspecify.annotations.NullMarked;
