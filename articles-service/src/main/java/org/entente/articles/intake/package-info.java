/** Takes articles in, in one way however they came. */
@NullMarked
package org.entente.articles.intake;

import org.jspecify.annotations.NullMarked;
