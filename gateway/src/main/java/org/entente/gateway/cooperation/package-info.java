/**
 * What cooperation-service owns: records of cooperation with their parties, figures, claims and
 * evidence.
 */
@NullMarked
package org.entente.gateway.cooperation;

import org.jspecify.annotations.NullMarked;
