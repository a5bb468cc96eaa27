/** Dates as pages print them. */
@NullMarked
package org.entente.articles.page.date;

import org.jspecify.annotations.NullMarked;
