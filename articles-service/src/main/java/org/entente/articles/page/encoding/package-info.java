/** In which encoding the bytes of a page are. */
@NullMarked
package org.entente.articles.page.encoding;

import org.jspecify.annotations.NullMarked;
