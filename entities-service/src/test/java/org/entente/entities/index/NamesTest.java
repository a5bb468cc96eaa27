package org.entente.entities.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.entities.name.NameKind;
import org.entente.entities.name.NameText;
import org.junit.jupiter.api.Test;

class NamesTest {

  private static List<String> found(Names names, String given) {
    var text = NameText.of(given);
    var found = new ArrayList<String>();
    for (int at = 0; at < text.length(); at++) {
      var longest = text.canStart(at) ? names.longestAt(text, at, n -> true) : null;
      if (longest != null) {
        found.add(text.surface(longest.from(), longest.to()));
      }
    }
    return found;
  }

  private static List<String> found(String given, String... names) {
    return found(NamesFixture.none().person("KH", names).names(), given);
  }

  @Test
  void longestNameIsFound() {
    assertThat(found("Hun Manet spoke", "Hun", "Hun Manet", "Hun Manet Junior"))
        .containsExactly("Hun Manet");
  }

  @Test
  void partsOfWordsAreNoNames() {
    assertThat(found("Hunting Manetho, preHun", "Hun", "Manet")).isEmpty();
  }

  @Test
  void spacesDashesAndApostrophesOfAnyKindMatch() {
    assertThat(found("Kang\u00A0Yu–jung’s, Kang\nYu-jung", "Kang Yu-jung"))
        .containsExactly("Kang\u00A0Yu–jung", "Kang\nYu-jung");
    assertThat(found("Kang\n\nYu-jung", "Kang Yu-jung")).isEmpty();
  }

  @Test
  void nameWithFullStopsEndsAtItsLast() {
    assertThat(found("The U.S. and U.S.A. said U.S", "U.S.")).containsExactly("U.S.");
  }

  @Test
  void acronymsAreFoundInCapitalsOnly() {
    assertThat(found("US us Us", "US")).containsExactly("US");
    assertThat(found("Interpol INTERPOL interpol", "INTERPOL"))
        .containsExactly("Interpol", "INTERPOL");
  }

  @Test
  void capitalMustBeOne() {
    assertThat(found("bona, Bona, BONA", "Bona")).containsExactly("Bona", "BONA");
  }

  @Test
  void bodyOfSeveralWordsIsFoundInLowerCaseToo() {
    var names = NamesFixture.none().body("TH", "Interior Ministry").names();

    assertThat(found(names, "the interior ministry")).containsExactly("interior ministry");
  }

  @Test
  void diacriticsMayBeLeftOut() {
    assertThat(found("Antonio Guterres", "António Guterres")).containsExactly("Antonio Guterres");
    assertThat(found("Anto\u0301nio Guterres", "Antonio Guterres"))
        .containsExactly("Anto\u0301nio Guterres");
  }

  @Test
  void thaiNamesStandAmongLetters() {
    assertThat(found("นายอนุทินชาญวีรกูลกล่าวว่า", "อนุทินชาญวีรกูล"))
        .containsExactly("อนุทินชาญวีรกูล");
  }

  @Test
  void thaiNameDoesNotEndWithinASyllable() {
    assertThat(found("ลาวา", "ลาว")).isEmpty();
    assertThat(found("ประเทศลาวและ", "ลาว")).containsExactly("ลาว");
  }

  @Test
  void zeroWidthSpacesAreIgnoredOnBothSides() {
    assertThat(found("លោក\u200Bហ៊ុន\u200Bម៉ាណែត\u200Bបាន", "ហ៊ុនម៉ាណែត"))
        .containsExactly("ហ៊ុន\u200Bម៉ាណែត");
    assertThat(found("លោកហ៊ុនម៉ាណែតបាន", "ហ៊ុន\u200Bម៉ាណែត")).containsExactly("ហ៊ុនម៉ាណែត");
  }

  @Test
  void khmerNameDoesNotEndBeforeASubscript() {
    assertThat(found("កម្ពុជា", "កម")).isEmpty();
  }

  @Test
  void koreanNameEndsBeforeParticles() {
    assertThat(found("이재명은 이재명에게서도 이재명이라고", "이재명")).hasSize(3);
    assertThat(found("이재명과학 새이재명", "이재명")).isEmpty();
  }

  @Test
  void chineseNamesStandAmongLetters() {
    assertThat(found("首相洪马奈说", "洪马奈")).containsExactly("洪马奈");
  }

  @Test
  void katakanaWordIsFoundWholeOnly() {
    assertThat(found("タイの首相、タイヤ", "タイ")).containsExactly("タイ");
  }

  @Test
  void singleLettersNameNobody() {
    assertThat(found("中 A", "中", "A")).isEmpty();
  }

  @Test
  void manyNamesAreAllFound() {
    var random = new Random(7);
    var values = new ArrayList<String>();
    for (int i = 0; i < 5_000; i++) {
      values.add(
          "N"
              + Integer.toString(random.nextInt(1 << 20), 36)
              + " "
              + Integer.toString(i, 36)
              + " ក"
              + i);
    }
    var names = NamesFixture.none().person("KH", values.toArray(String[]::new)).names();

    assertThat(values)
        .allSatisfy(value -> assertThat(found(names, "a " + value + ", b")).contains(value));
  }

  @Test
  void changedEntityIsFoundByItsNewNamesOnly() {
    var before = NamesFixture.none().person("KH", "Sok An").person("KH", "Sar Kheng").names();
    var owner = NamesFixture.none().person("KH", "Sok An").list().getFirst().owner();
    var renamed = List.of(IndexedName.of(owner, "Sok Anna", NameKind.PRIMARY, null));

    var after = before.with(Set.of(owner.id()), renamed, "test-2");

    assertThat(found(after, "Sok An, Sok Anna, Sar Kheng"))
        .containsExactly("Sok Anna", "Sar Kheng");
    assertThat(found(before, "Sok An")).containsExactly("Sok An");
    assertThat(after.position()).isEqualTo("test-2");
  }

  @Test
  void manyChangesBecomeOneIndex() {
    var names = NamesFixture.none().person("KH", "Sok An").names();
    var many = NamesFixture.none();
    for (int i = 0; i < 11_000; i++) {
      many.person("KH", "Person " + i);
    }
    var ids = many.list().stream().map(n -> n.owner().id()).collect(Collectors.toSet());

    var after = names.with(ids, many.list(), "test-2").with(ids, List.of(), "test-3");

    assertThat(found(after, "Person 7 and Sok An")).containsExactly("Sok An");
    assertThat(after.size()).isEqualTo(1);
  }

  @Test
  void namesThatChangeWhileTheIndexIsRenewedAreNotLost() {
    var before = NamesFixture.none().person("KH", "Kong Sokha").person("KH", "Sok Dara").names();
    var sokha = owner(before, "Kong Sokha");
    var dara = owner(before, "Sok Dara");
    var begun = before.with(Set.of(sokha.id()), List.of(name(sokha, "Kong Sophea")), "1");
    var renewal = Renewal.of(begun);

    var now = begun.with(Set.of(dara.id()), List.of(name(dara, "Sok Rithy")), "2");
    renewal.changed(Set.of(dara.id()));
    var renewed = renewal.over(now);

    assertThat(renewed.position()).isEqualTo("2");
    assertThat(found(renewed, "Kong Sokha, Kong Sophea, Sok Dara, Sok Rithy"))
        .isEqualTo(found(now, "Kong Sokha, Kong Sophea, Sok Dara, Sok Rithy"))
        .containsExactly("Kong Sophea", "Sok Rithy");
  }

  @Test
  void indexIsDueForRenewalWhenMuchHasChanged() {
    var names = NamesFixture.none().person("KH", "Kong Sokha").names();
    var owner = owner(names, "Kong Sokha");
    var many = IntStream.range(0, 10_001).mapToObj(i -> name(owner, "Name " + i)).toList();

    assertThat(names.areDueForRenewal()).isFalse();
    var changed = names.with(Set.of(owner.id()), many, "1");
    assertThat(changed.areDueForRenewal()).isTrue();
    assertThat(Renewal.of(changed).over(changed).areDueForRenewal()).isFalse();
  }

  private static Owner owner(Names names, String called) {
    var found = names.longestAt(NameText.of(called), 0, n -> true);
    return Objects.requireNonNull(found).names().getFirst().owner();
  }

  private static IndexedName name(Owner owner, String value) {
    return IndexedName.of(owner, value, NameKind.PRIMARY, null);
  }
}
