package org.entente.entities.seeding;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.entities.country.CountryCode;
import org.entente.entities.country.CountryName;
import org.entente.entities.country.CountryNames;
import org.entente.entities.subject.Kind;
import org.entente.platform.id.CountryId;

/** The world's countries with their codes and names. */
@ApplicationScoped
class Countries implements Seeds {

  @Override
  public String what() {
    return "countries";
  }

  @Override
  public List<Seed> all() {
    var names = CountryNames.all().stream().collect(groupingBy(CountryName::code));
    return CountryCode.all().stream()
        .map(code -> seed(code, names.getOrDefault(code, List.of())))
        .toList();
  }

  private static Seed seed(String code, List<CountryName> names) {
    return new Seed(
        code,
        CountryId.of(code),
        Kind.COUNTRY,
        code,
        List.of(
            new Seed.CalledElsewhere("iso3166", code),
            new Seed.CalledElsewhere("iso3166-alpha3", CountryCode.alpha3(code))),
        names.stream().map(n -> new Seed.Name(n.language(), n.kind(), n.value())).toList());
  }
}
