/** Finding in a text whom it names. */
@NullMarked
package org.entente.entities.annotate;

import org.jspecify.annotations.NullMarked;
