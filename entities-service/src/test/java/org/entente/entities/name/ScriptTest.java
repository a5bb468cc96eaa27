package org.entente.entities.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTest {

  @Test
  void scriptIsThatOfTheLetters() {
    assertThat(Script.of("Hun Manet (2)")).isEqualTo("Latn");
    assertThat(Script.of("ហ៊ុន ម៉ាណែត")).isEqualTo("Khmr");
    assertThat(Script.of("อนุทิน")).isEqualTo("Thai");
    assertThat(Script.of("이재명")).isEqualTo("Hang");
    assertThat(Script.of("柬埔寨")).isEqualTo("Hani");
    assertThat(Script.of("カンボジア王国")).isEqualTo("Jpan");
    assertThat(Script.of("北한")).isEqualTo("Kore");
  }

  @Test
  void mixedAndNoLettersHaveNone() {
    assertThat(Script.of("Hun ម៉ាណែត")).isNull();
    assertThat(Script.of("123")).isNull();
  }
}
