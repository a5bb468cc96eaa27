package org.entente.platform.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeIdTest {

  /** From the specification's own examples. */
  @ParameterizedTest
  @CsvSource({
    "prefix_0123456789abcdefghjkmnpqrs,0110c853-1d09-52d8-d73e-1194e95b5f19",
    "prefix_01h455vb4pex5vsknk084sn02q,01890a5d-ac96-774b-bcce-b302099a8057",
    "a_00000000000000000000000000,00000000-0000-0000-0000-000000000000",
    "a_7zzzzzzzzzzzzzzzzzzzzzzzzz,ffffffff-ffff-ffff-ffff-ffffffffffff"
  })
  void readsAndWritesTheSpecificationsExamples(String text, UUID uuid) {
    assertThat(TypeId.parse(text).uuid()).isEqualTo(uuid);
    assertThat(new TypeId(TypeId.parse(text).prefix(), uuid)).hasToString(text);
  }

  @Test
  void laterIdsSortLater() {
    var first = TypeId.next("article").toString();
    var second = TypeId.next("article").toString();

    assertThat(second).isGreaterThan(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "article",
        "article_",
        "_00000000000000000000000001",
        "article_8zzzzzzzzzzzzzzzzzzzzzzzzz",
        "article_0000000000000000000000000I",
        "article_0000000000000000000000000é",
        "Article_00000000000000000000000001",
        "article_000000000000000000000000011"
      })
  void whatIsNoIdIsRefused(String text) {
    assertThatThrownBy(() -> TypeId.parse(text)).isInstanceOf(MalformedId.class);
  }

  @Test
  void idOfAnotherKindIsRefused() {
    assertThatThrownBy(() -> TypeId.parse("entity", TypeId.next("article").toString()))
        .isInstanceOf(MalformedId.class)
        .hasMessageContaining("expected entity_");
  }
}
