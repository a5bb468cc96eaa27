/** Paragraphs, sentences and words, and where they stand. */
@NullMarked
package org.entente.cooperation.extraction.text;

import org.jspecify.annotations.NullMarked;
