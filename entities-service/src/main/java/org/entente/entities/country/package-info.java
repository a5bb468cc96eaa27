/** The world's countries: their codes, their fixed ids and what they are called. */
@NullMarked
package org.entente.entities.country;

import org.jspecify.annotations.NullMarked;
