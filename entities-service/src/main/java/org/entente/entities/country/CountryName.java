package org.entente.entities.country;

import org.entente.entities.name.NameKind;

/**
 * What a country is called.
 *
 * @param language BCP 47
 */
public record CountryName(String code, String language, NameKind kind, String value) {}
