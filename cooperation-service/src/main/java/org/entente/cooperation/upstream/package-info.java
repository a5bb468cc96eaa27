/** What all calls to other services have in common. */
@NullMarked
package org.entente.cooperation.upstream;

import org.jspecify.annotations.NullMarked;
