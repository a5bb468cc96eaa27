/** What articles are found by, kept as new as they are. */
@NullMarked
package org.entente.articles.search.index;

import org.jspecify.annotations.NullMarked;
