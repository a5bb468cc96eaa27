/** What looks like a name and is none that is known: collected and counted for curators. */
@NullMarked
package org.entente.articles.candidate;

import org.jspecify.annotations.NullMarked;
