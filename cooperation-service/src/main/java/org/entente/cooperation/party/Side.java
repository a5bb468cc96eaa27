package org.entente.cooperation.party;

import org.jspecify.annotations.Nullable;

/**
 * What a party means for the question which two countries a record is about.
 *
 * @param country that it acts or is acted on as; absent when it has none
 * @param resolved false while it is not known who it is
 */
public record Side(Role role, @Nullable String country, Nature nature, boolean resolved) {

  /** What sort of somebody it is, as far as states are concerned. */
  public enum Nature {
    /** A country or a body of one, or somebody who stands for one. */
    STATE,
    /** A person, organisation or company. */
    NAMED,
    /** People or things without a proper name. */
    UNNAMED,
    /** Several countries, and nobody says which. */
    COUNTRIES
  }
}
