/** Records of what states did, pledged, refused or said, and how they are read. */
@NullMarked
package org.entente.cooperation.record;

import org.jspecify.annotations.NullMarked;
