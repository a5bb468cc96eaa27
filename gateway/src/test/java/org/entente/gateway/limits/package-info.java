@NullMarked
package org.entente.gateway.limits;

import org.jspecify.annotations.NullMarked;
