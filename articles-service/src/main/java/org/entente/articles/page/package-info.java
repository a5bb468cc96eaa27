/**
 * What of a web page is the article: what of it is text, and what it says of itself. Pure
 * functions.
 */
@NullMarked
package org.entente.articles.page;

import org.jspecify.annotations.NullMarked;
