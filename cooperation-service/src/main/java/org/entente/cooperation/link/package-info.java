/** What one record has to do with another. */
@NullMarked
package org.entente.cooperation.link;

import org.jspecify.annotations.NullMarked;
