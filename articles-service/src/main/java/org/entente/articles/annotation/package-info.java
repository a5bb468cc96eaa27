/** Has every revision annotated by entities-service, and again when names come that it holds. */
@NullMarked
package org.entente.articles.annotation;

import org.jspecify.annotations.NullMarked;
