/** Whether the words that are quoted stand in the text they are said to be from, and where. */
@NullMarked
package org.entente.articles.quote;

import org.jspecify.annotations.NullMarked;
