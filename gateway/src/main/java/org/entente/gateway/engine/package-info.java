/**
 * Answers queries: they are checked and planned once, links are followed level by level, and the
 * answer is written straight from what the services said.
 */
@NullMarked
package org.entente.gateway.engine;

import org.jspecify.annotations.NullMarked;
