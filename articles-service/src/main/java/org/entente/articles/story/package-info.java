/** Articles that retell one another are found and kept together. */
@NullMarked
package org.entente.articles.story;

import org.jspecify.annotations.NullMarked;
