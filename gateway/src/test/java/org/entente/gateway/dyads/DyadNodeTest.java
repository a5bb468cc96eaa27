package org.entente.gateway.dyads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.platform.id.CountryId;
import org.entente.platform.id.TypeId;
import org.entente.platform.problem.InvalidRequest;
import org.junit.jupiter.api.Test;

class DyadNodeTest {

  @Test
  void countryIsGivenByItsIdOrItsCode() {
    var cambodia = TypeId.show("entity", CountryId.of("KH"));

    assertThat(DyadNode.of("KR", cambodia)).isEqualTo(new DyadNode("KH-KR", "KH", "KR"));
  }

  @Test
  void otherEntitiesAreNoCountries() {
    var somebody = TypeId.next("entity").toString();

    assertThatThrownBy(() -> DyadNode.of("KH", somebody)).isInstanceOf(InvalidRequest.class);
  }
}
