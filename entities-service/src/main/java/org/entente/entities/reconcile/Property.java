package org.entente.entities.reconcile;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of entities, and may be asked for beside their names or added to a table. */
enum Property {
  KIND("kind", "Kind", details -> List.of(details.kind().name())),
  COUNTRY("country", "Country (ISO 3166)", details -> optional(details.country())),
  DESCRIPTION("description", "Description", details -> optional(details.description())),
  NAMES("names", "Names", Details::names),
  IDENTIFIERS("externalIds", "Ids elsewhere (scheme:value)", Details::identifiers),
  OFFICE("office", "Offices held at any time", Details::offices),
  BIRTH_DATE("birthDate", "Date of birth (EDTF)", details -> optional(details.birthDate()));

  final String id;
  private final String title;
  private final Function<Details, List<String>> values;

  Property(String id, String title, Function<Details, List<String>> values) {
    this.id = id;
    this.title = title;
    this.values = values;
  }

  static Stream<Property> all() {
    return Stream.of(values());
  }

  Named named() {
    return new Named(id, title);
  }

  List<String> of(Details details) {
    return values.apply(details);
  }

  private static List<String> optional(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }
}
