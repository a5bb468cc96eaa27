package org.entente.gateway.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.entente.platform.id.TypeId;
import org.entente.platform.problem.InvalidRequest;
import org.junit.jupiter.api.Test;

class CountryTest {

  @Test
  void idOfACountryHoldsItsCode() {
    var cambodia = new TypeId("entity", new UUID(0x7000L, 0x8000_0000_0000_0000L | 'K' << 8 | 'H'));

    assertThat(Country.code(cambodia.toString(), "a")).isEqualTo("KH");
    assertThat(Country.code("KH", "a")).isEqualTo("KH");
  }

  @Test
  void otherEntitiesAreNoCountries() {
    var somebody = TypeId.next("entity").toString();

    assertThatThrownBy(() -> Country.code(somebody, "a")).isInstanceOf(InvalidRequest.class);
  }
}
