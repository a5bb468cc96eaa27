/** Whether an article's text may be shown, what is erased of it, and who decided so. */
@NullMarked
package org.entente.articles.rights;

import org.jspecify.annotations.NullMarked;
