/** Where news is looked for, again and again, and what becomes of what is listed there. */
@NullMarked
package org.entente.articles.feed;

import org.jspecify.annotations.NullMarked;
