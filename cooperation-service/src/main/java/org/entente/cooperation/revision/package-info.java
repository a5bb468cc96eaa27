/** What records said before, and changes to accepted ones that wait for a decision. */
@NullMarked
package org.entente.cooperation.revision;

import org.jspecify.annotations.NullMarked;
