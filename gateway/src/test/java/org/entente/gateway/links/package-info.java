@NullMarked
package org.entente.gateway.links;

import org.jspecify.annotations.NullMarked;
