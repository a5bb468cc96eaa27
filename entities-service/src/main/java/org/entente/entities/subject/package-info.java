/** People, bodies, companies, countries and all else that has a proper name. */
@NullMarked
package org.entente.entities.subject;

import org.jspecify.annotations.NullMarked;
