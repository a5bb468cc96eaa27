/** All articles at once, for those who keep a copy. */
@NullMarked
package org.entente.articles.export;

import org.jspecify.annotations.NullMarked;
