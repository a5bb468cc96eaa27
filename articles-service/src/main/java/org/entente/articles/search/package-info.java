/** Lists of articles, narrowed by filters and by words. */
@NullMarked
package org.entente.articles.search;

import org.jspecify.annotations.NullMarked;
