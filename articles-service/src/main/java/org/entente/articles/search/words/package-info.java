/** What words a text or a question has, whatever its script. Pure functions. */
@NullMarked
package org.entente.articles.search.words;

import org.jspecify.annotations.NullMarked;
