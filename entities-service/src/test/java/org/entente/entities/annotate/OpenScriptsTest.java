package org.entente.entities.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.entente.entities.index.NamesFixture;
import org.entente.platform.access.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in scripts that put no spaces between words. */
class OpenScriptsTest {

  private static Annotation annotate(NamesFixture names, String text) {
    return new Annotator(names.names(), EnumSet.of(Visibility.PUBLIC)).annotate(text, null, null);
  }

  private static List<String> mentions(NamesFixture names, String text) {
    return annotate(names, text).mentions().stream()
        .map(mention -> mention.surface() + " " + mention.type())
        .toList();
  }

  private static NamesFixture leaders() {
    return NamesFixture.none()
        .person("TH", "อนุทิน ชาญวีรกูล")
        .person("KH", "ហ៊ុន ម៉ាណែត")
        .person("LA", "ທອງລຸນ ສີສຸລິດ");
  }

  @ParameterizedTest
  @CsvSource({
    "อนุทิน ชาญวีรกูล, นายอนุทิน ชาญวีรกูล นายกรัฐมนตรี กล่าวว่า จากนั้นนายอนุทินเดินทางไปกัมพูชา, อนุทิน",
    "อนุทิน ชาญวีรกูล, อนุทิน ชาญวีรกูล เดินทางไปกัมพูชา และอนุทินกล่าวว่า, อนุทิน",
    "ហ៊ុន ម៉ាណែត, សម្តេច ហ៊ុន ម៉ាណែត បានថ្លែងថា លោក ម៉ាណែត នឹងធ្វើដំណើរ, ម៉ាណែត",
    "ທອງລຸນ ສີສຸລິດ, ທ່ານ ທອງລຸນ ສີສຸລິດ ກ່າວວ່າ ທ່ານ ທອງລຸນ ໄດ້ເດີນທາງ, ທອງລຸນ",
  })
  void givenNameFollowsTheFullOne(String full, String text, String given) {
    assertThat(mentions(leaders(), text)).containsExactly(full + " NAME", given + " SHORT_FORM");
  }

  @Test
  void givenNameBeforeTheFullOneIsNobodys() {
    assertThat(mentions(leaders(), "นายอนุทินกล่าวว่า ต่อมา อนุทิน ชาญวีรกูล เดินทาง"))
        .containsExactly("อนุทิน ชาญวีรกูล NAME");
  }

  @Test
  void givenNameThatTwoShareIsNobodys() {
    var two = NamesFixture.none().person("TH", "อนุทิน ชาญวีรกูล").person("TH", "อนุทิน ใจดี");

    assertThat(mentions(two, "อนุทิน ชาญวีรกูล พบ อนุทิน ใจดี แล้วนายอนุทินกล่าวว่า"))
        .containsExactly("อนุทิน ชาญวีรกูล NAME", "อนุทิน ใจดี NAME");
  }

  @Test
  void shortGivenNameCountsBehindATitleOnly() {
    var chuan = NamesFixture.none().person("TH", "ชวน หลีกภัย");

    assertThat(mentions(chuan, "ชวน หลีกภัย ชวนประชาชน และนายชวนกล่าวว่า"))
        .containsExactly("ชวน หลีกภัย NAME", "ชวน SHORT_FORM");
  }

  @ParameterizedTest
  @CsvSource({
    "นายสมชาย ใจดี กล่าวว่า, สมชาย ใจดี",
    "นางสาวสมหญิง กล่าวว่า, สมหญิง",
    "លោក សុខ ដារ៉ា បានថ្លែង, សុខ ដារ៉ា",
    "ທ່ານ ສົມສັກ ແກ້ວ ກ່າວວ່າ, ສົມສັກ ແກ້ວ",
  })
  void unknownNameBehindATitleIsACandidate(String text, String candidate) {
    assertThat(annotate(NamesFixture.none(), text).candidates())
        .extracting(Annotation.Candidate::surface)
        .containsExactly(candidate);
  }

  @ParameterizedTest
  @ValueSource(strings = {"นายจ้างกล่าวว่า", "นายกรัฐมนตรี กล่าวว่า", "ពិភពលោក បានថ្លែង"})
  void wordThatHoldsATitleIsNone(String text) {
    assertThat(annotate(NamesFixture.none(), text).candidates()).isEmpty();
  }

  @Test
  void knownNameBehindATitleIsNoCandidate() {
    assertThat(annotate(leaders(), "นายอนุทิน ชาญวีรกูล กล่าวว่า").candidates()).isEmpty();
  }
}
