/** Asking other people's servers: only where that is safe, never for long, and one at a time. */
@NullMarked
package org.entente.articles.fetch;

import org.jspecify.annotations.NullMarked;
