/** Who takes part in a record, in which role, and what the entities service knows of them. */
@NullMarked
package org.entente.cooperation.party;

import org.jspecify.annotations.NullMarked;
