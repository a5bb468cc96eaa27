/** What entities-service owns: entities, their names and offices. */
@NullMarked
package org.entente.gateway.entities;

import org.jspecify.annotations.NullMarked;
