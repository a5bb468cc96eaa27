/** Articles, read one by one, as lists, and for many parents at once. */
@NullMarked
package org.entente.articles.article;

import org.jspecify.annotations.NullMarked;
