/** Who published an article. */
@NullMarked
package org.entente.articles.publisher;

import org.jspecify.annotations.NullMarked;
