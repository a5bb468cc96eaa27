/** How much of the press there is about whom, so that silence can be told from a lack of press. */
@NullMarked
package org.entente.articles.coverage;

import org.jspecify.annotations.NullMarked;
