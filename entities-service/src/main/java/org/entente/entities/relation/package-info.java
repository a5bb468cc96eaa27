/** What entities are to one another, from when to when, read in both directions. */
@NullMarked
package org.entente.entities.relation;

import org.jspecify.annotations.NullMarked;
