/** Cleans pages that are here already once more, by a newer version of the cleaning. */
@NullMarked
package org.entente.articles.cleaning;

import org.jspecify.annotations.NullMarked;
