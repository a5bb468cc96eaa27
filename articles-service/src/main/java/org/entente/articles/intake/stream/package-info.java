/** Articles that come as a stream of lines. */
@NullMarked
package org.entente.articles.intake.stream;

import org.jspecify.annotations.NullMarked;
