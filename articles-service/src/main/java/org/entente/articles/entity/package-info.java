/** How entities of entities-service are referred to. */
@NullMarked
package org.entente.articles.entity;

import org.jspecify.annotations.NullMarked;
