/** What is told in the words of FollowTheMoney. */
@NullMarked
package org.entente.store.ftm;

import org.jspecify.annotations.NullMarked;
