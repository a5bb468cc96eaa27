/**
 * Which entities are one: judgements of curators, and the clusters that follow from them. Nothing
 * is moved when two become one, so that all can be taken back.
 */
@NullMarked
package org.entente.entities.identity;

import org.jspecify.annotations.NullMarked;
