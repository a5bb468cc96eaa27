/**
 * How an article is known again: the keys it is known by, which article holds them, and what makes
 * two addresses one.
 */
@NullMarked
package org.entente.articles.identity;

import org.jspecify.annotations.NullMarked;
