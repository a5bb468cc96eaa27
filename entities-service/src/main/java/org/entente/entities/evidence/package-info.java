/**
 * The words of the press that support what is said about entities, and whether they stand there.
 */
@NullMarked
package org.entente.entities.evidence;

import org.jspecify.annotations.NullMarked;
