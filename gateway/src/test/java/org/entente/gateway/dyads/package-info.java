@NullMarked
package org.entente.gateway.dyads;

import org.jspecify.annotations.NullMarked;
