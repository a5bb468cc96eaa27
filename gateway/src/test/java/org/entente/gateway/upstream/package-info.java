@NullMarked
package org.entente.gateway.upstream;

import org.jspecify.annotations.NullMarked;
