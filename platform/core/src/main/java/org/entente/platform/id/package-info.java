/** Identifiers that sort by time and tell their type. */
@NullMarked
package org.entente.platform.id;

import org.jspecify.annotations.NullMarked;
