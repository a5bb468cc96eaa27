package org.entente.cooperation.figure;

import java.util.Currency;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be counted: things by their names in the singular, and money by ISO 4217. */
final class Units {

  private static final Set<String> THINGS =
      new TreeSet<>(
          Set.of(
              "account",
              "area",
              "case",
              "company",
              "compound",
              "country",
              "day",
              "device",
              "document",
              "entity",
              "family",
              "hour",
              "item",
              "kilogram",
              "kilometre",
              "kilowatt_hour",
              "litre",
              "meeting",
              "month",
              "organization",
              "percent",
              "person",
              "point",
              "raid",
              "site",
              "square_metre",
              "tonne",
              "transaction",
              "vehicle",
              "visit",
              "week",
              "year"));

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private Units() {}

  static boolean knows(String unit) {
    return THINGS.contains(unit) || CURRENCIES.contains(unit);
  }

  static String known() {
    return Stream.concat(THINGS.stream(), Stream.of("a currency by ISO 4217"))
        .collect(Collectors.joining(", "));
  }
}
