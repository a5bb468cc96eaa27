/** What a name is, and how the letters of names and texts are made comparable. */
@NullMarked
package org.entente.entities.name;

import org.jspecify.annotations.NullMarked;
