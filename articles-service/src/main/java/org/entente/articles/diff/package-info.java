/** What changed from one text to another. */
@NullMarked
package org.entente.articles.diff;

import org.jspecify.annotations.NullMarked;
