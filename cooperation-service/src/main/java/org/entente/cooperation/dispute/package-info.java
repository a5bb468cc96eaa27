/** What those who are named say against records, shown beside them. */
@NullMarked
package org.entente.cooperation.dispute;

import org.jspecify.annotations.NullMarked;
