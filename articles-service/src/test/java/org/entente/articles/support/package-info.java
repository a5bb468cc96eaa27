/** What the tests of this service share. */
@NullMarked
package org.entente.articles.support;

import org.jspecify.annotations.NullMarked;
