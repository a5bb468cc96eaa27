/**
 * What a text is: which characters count, in which language it is, and whether an encoding was
 * mistaken on its way. Pure functions.
 */
@NullMarked
package org.entente.articles.text;

import org.jspecify.annotations.NullMarked;
