/** Takes articles in, and knows those that came before. */
@NullMarked
package org.entente.articles.intake;

import org.jspecify.annotations.NullMarked;
