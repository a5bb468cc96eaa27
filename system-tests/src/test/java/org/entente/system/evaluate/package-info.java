/** How well the extractor does on texts whose facts are known. */
@NullMarked
package org.entente.system.evaluate;

import org.jspecify.annotations.NullMarked;
