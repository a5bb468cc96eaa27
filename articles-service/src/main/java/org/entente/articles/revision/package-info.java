/** The states of an article's text, none of which is ever changed. */
@NullMarked
package org.entente.articles.revision;

import org.jspecify.annotations.NullMarked;
