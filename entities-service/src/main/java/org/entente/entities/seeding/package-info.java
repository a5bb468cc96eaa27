/** What every installation knows from its first start on. */
@NullMarked
package org.entente.entities.seeding;

import org.jspecify.annotations.NullMarked;
