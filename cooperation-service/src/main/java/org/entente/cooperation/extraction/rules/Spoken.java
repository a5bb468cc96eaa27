package org.entente.cooperation.extraction.rules;

/**
 * Somebody of whom a sentence spoke.
 *
 * @param subject rather than object or circumstance
 * @param listed together with those of other states
 */
record Spoken(Referent referent, int paragraph, int sentence, boolean subject, boolean listed) {}
