package org.entente.entities.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.entities.country.CountryFixture;
import org.entente.entities.name.NameKind;
import org.entente.entities.subject.Kind;
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

/** Names to find in tests: those of the countries, and what a test adds. */
public final class NamesFixture {

  private static final List<IndexedName> COUNTRIES = countries();

  private final List<IndexedName> names = new ArrayList<>();

  public static NamesFixture none() {
    return new NamesFixture();
  }

  public static NamesFixture withCountries() {
    var fixture = new NamesFixture();
    fixture.names.addAll(COUNTRIES);
    return fixture;
  }

  /** As many as a benchmark wants, beside those of the countries. */
  public static Names madeUp(int count) {
    var fixture = withCountries();
    fixture.names.addAll(new MadeUpNames().list(count));
    return fixture.names();
  }

  /** English news in which persons are named. */
  public static String news(int letters) {
    return new MadeUpNames().news(letters);
  }

  public NamesFixture person(String country, String... names) {
    return add(Kind.PERSON, country, NameKind.ALIAS, names);
  }

  public NamesFixture body(@Nullable String country, String... names) {
    return add(Kind.PUBLIC_BODY, country, NameKind.ALIAS, names);
  }

  /** A person with one name of full value and one that is weak. */
  public NamesFixture personWithWeakName(String country, String name, String weak) {
    var owner = owner(Kind.PERSON, country, name, Visibility.PUBLIC);
    names.add(IndexedName.of(owner, name, NameKind.PRIMARY, null));
    names.add(IndexedName.of(owner, weak, NameKind.WEAK, null));
    return this;
  }

  public NamesFixture hidden(String name) {
    names.add(
        IndexedName.of(
            owner(Kind.PERSON, "KH", name, Visibility.CURATOR), name, NameKind.PRIMARY, null));
    return this;
  }

  public NamesFixture add(
      Kind kind, @Nullable String country, NameKind nameKind, String... values) {
    var owner = owner(kind, country, kind + "|" + country + "|" + values[0], Visibility.PUBLIC);
    for (var value : values) {
      names.add(IndexedName.of(owner, value, nameKind, null));
    }
    return this;
  }

  public List<IndexedName> list() {
    return names;
  }

  public Names names() {
    return Names.of(names, "test-1");
  }

  private static Owner owner(
      Kind kind, @Nullable String country, String seed, Visibility visibility) {
    var id = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
    return new Owner(id, id, kind, country, visibility);
  }

  private static List<IndexedName> countries() {
    var names = new ArrayList<>(HidingPhrases.all());
    CountryFixture.tell((id, code, value, kind, language) ->
        names.add(
            IndexedName.of(
                new Owner(id, id, Kind.COUNTRY, code, Visibility.PUBLIC), value, kind, language)));
    return names;
  }
}
