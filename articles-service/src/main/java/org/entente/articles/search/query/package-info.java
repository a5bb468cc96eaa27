/** What is looked for: words, phrases, alternatives and what must not be there. */
@NullMarked
package org.entente.articles.search.query;

import org.jspecify.annotations.NullMarked;
