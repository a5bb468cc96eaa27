/**
 * What a text is: which characters count, what of a page is text, which language a script tells.
 * Pure functions.
 */
@NullMarked
package org.entente.articles.text;

import org.jspecify.annotations.NullMarked;
