/** Reading RSS and Atom, whatever is wrong with it. */
@NullMarked
package org.entente.articles.syndication;

import org.jspecify.annotations.NullMarked;
