/** What changed, in the order it was committed; and how other services follow it. */
@NullMarked
package org.entente.store.feed;

import org.jspecify.annotations.NullMarked;
