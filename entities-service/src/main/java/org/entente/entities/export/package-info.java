/** All entities at once, for those who keep a copy. */
@NullMarked
package org.entente.entities.export;

import org.jspecify.annotations.NullMarked;
