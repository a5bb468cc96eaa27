/** The words of a language that tell of acts, parties, numbers and dates: data, read once. */
@NullMarked
package org.entente.cooperation.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
