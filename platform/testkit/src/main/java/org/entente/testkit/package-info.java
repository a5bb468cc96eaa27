/** What the tests of all modules share. */
@NullMarked
package org.entente.testkit;

import org.jspecify.annotations.NullMarked;
