/** What waits for a decision, and deciding on many at once. */
@NullMarked
package org.entente.cooperation.queue;

import org.jspecify.annotations.NullMarked;
