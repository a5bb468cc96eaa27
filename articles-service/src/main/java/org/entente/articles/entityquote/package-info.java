/**
 * Looks for the quotes under what entities-service says of somebody, and reports what it found:
 * entities-service itself calls nobody.
 */
@NullMarked
package org.entente.articles.entityquote;

import org.jspecify.annotations.NullMarked;
