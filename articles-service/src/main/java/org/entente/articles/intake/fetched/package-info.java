/** Articles whose page somebody asks to be fetched. */
@NullMarked
package org.entente.articles.intake.fetched;

import org.jspecify.annotations.NullMarked;
