/** What articles-service owns: articles, their publishers and mentions. */
@NullMarked
package org.entente.gateway.articles;

import org.jspecify.annotations.NullMarked;
