/**
 * The Reconciliation Service API 0.2 of the W3C's community group over match, so that OpenRefine
 * and other tools can link tables of names with entities.
 */
@NullMarked
package org.entente.entities.reconcile;

import org.jspecify.annotations.NullMarked;
