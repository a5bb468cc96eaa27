package org.entente.entities.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.entities.name.NameKind;
import org.entente.platform.id.CountryId;
import org.junit.jupiter.api.Test;

class CountryNamesTest {

  private static final List<CountryName> ALL = CountryNames.all();

  private static String primary(String code, String language) {
    return ALL.stream()
        .filter(n ->
            n.code().equals(code) && n.language().equals(language) && n.kind() == NameKind.PRIMARY)
        .map(CountryName::value)
        .collect(Collectors.joining("|"));
  }

  private static List<String> of(String code, NameKind kind) {
    return ALL.stream()
        .filter(n -> n.code().equals(code) && n.kind() == kind)
        .map(CountryName::value)
        .toList();
  }

  @Test
  void everyCountryHasOnePrimaryNameInEnglish() {
    assertThat(CountryCode.all())
        .hasSize(250)
        .allSatisfy(c -> assertThat(primary(c, "en")).isNotEmpty().doesNotContain("|"));
  }

  @Test
  void primaryNamesAreThoseOfThePress() {
    assertThat(primary("MM", "en")).isEqualTo("Myanmar");
    assertThat(primary("HK", "en")).isEqualTo("Hong Kong");
    assertThat(primary("HK", "zh")).isEqualTo("香港");
    assertThat(primary("CD", "en")).isEqualTo("DR Congo");
    assertThat(primary("MM", "th")).isEqualTo("เมียนมา");
    assertThat(primary("KH", "ko")).isEqualTo("캄보디아");
  }

  @Test
  void otherFormsAreAliases() {
    assertThat(of("MM", NameKind.ALIAS)).contains("Burma", "Myanmar (Burma)", "พม่า");
    assertThat(of("HK", NameKind.ALIAS)).contains("Hong Kong SAR China");
    assertThat(of("TT", NameKind.ALIAS)).contains("Trinidad and Tobago");
    assertThat(of("US", NameKind.ACRONYM)).contains("US", "U.S.", "USA");
  }

  @Test
  void nameStandsOnceInALanguage() {
    assertThat(ALL).doesNotHaveDuplicates();
    assertThat(ALL.stream().map(n -> n.code() + n.language() + n.value())).doesNotHaveDuplicates();
  }

  @Test
  void demonymIsOfOneCountry() {
    var demonyms = ALL.stream().filter(n -> n.kind() == NameKind.DEMONYM).toList();

    assertThat(demonyms.stream().map(CountryName::value))
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(350);
  }

  @Test
  void englishNameIsOfOneCountry() {
    assertThat(ALL.stream().filter(n -> n.language().equals("en")).map(CountryName::value))
        .doesNotHaveDuplicates();
  }

  @Test
  void idsAreTheSameEverywhere() {
    assertThat(CountryId.of("KH"))
        .isEqualTo(UUID.fromString("00000000-0000-7000-8000-000000004b48"));
    assertThat(CountryCode.of(CountryId.of("KH"))).contains("KH");
    assertThat(CountryCode.of(UUID.randomUUID())).isEmpty();
    assertThat(CountryCode.given("ZZ")).isEmpty();
  }
}
