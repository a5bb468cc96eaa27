/** The extractor that goes by rules: who does what to whom, as the grammar of a sentence shows. */
@NullMarked
package org.entente.cooperation.extraction.rules;

import org.jspecify.annotations.NullMarked;
