package org.entente.gateway.engine;

import org.jspecify.annotations.Nullable;

/**
 * Something whose selected fields have to be looked at before it can be written: some are links, or
 * lead to links.
 *
 * @param source what a service said of it; null for the root
 * @param found what each of those fields was found to be, by its slot
 */
record Thing(@Nullable Object source, Selected selected, @Nullable Object[] found) {

  static Thing of(@Nullable Object source, Selected selected) {
    return new Thing(source, selected, new @Nullable Object[selected.slots()]);
  }

  /** In the place of what could not be found out. */
  record Failed(Throwable failure) {}
}
