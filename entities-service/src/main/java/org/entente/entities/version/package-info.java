/** Which version of a thing somebody saw who changes it. */
@NullMarked
package org.entente.entities.version;

import org.jspecify.annotations.NullMarked;
