/** Who is named in a text, and where. */
@NullMarked
package org.entente.articles.mention;

import org.jspecify.annotations.NullMarked;
