package org.entente.platform.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CountryIdTest {

  @Test
  void idTellsTheCode() {
    assertThat(CountryId.codeOf(CountryId.of("KH"))).contains("KH");
    assertThat(CountryId.codeOf(Uuid7.next())).isEmpty();
  }

  @Test
  void idIsTheSameEverywhere() {
    assertThat(TypeId.show("entity", CountryId.of("KH")))
        .isEqualTo("entity_0000000000e008000000000jt8");
  }

  @Test
  void onlyTwoCapitalLettersAreACode() {
    assertThat(CountryId.isCode("kh")).isFalse();
    assertThatThrownBy(() -> CountryId.of("KHM")).isInstanceOf(IllegalArgumentException.class);
  }
}
