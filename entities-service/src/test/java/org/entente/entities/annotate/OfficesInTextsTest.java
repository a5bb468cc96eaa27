package org.entente.entities.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.entities.index.IndexedName;
import org.entente.entities.index.Names;
import org.entente.entities.index.Owner;
import org.entente.entities.name.NameKind;
import org.entente.entities.period.Period;
import org.entente.entities.subject.Kind;
import org.entente.platform.access.Visibility;
import org.entente.platform.date.PartialDate;
import org.entente.platform.id.TypeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesInTextsTest {

  private static final UUID ONE = new UUID(1, 1);
  private static final UUID OTHER = new UUID(1, 2);
  private static final UUID MEMBER = new UUID(1, 3);

  private static final HeldOffices OFFICES =
      new HeldOffices(
          Map.of(
              ONE,
              List.of(
                  new OfficeTime(
                      "Minister of Interior",
                      Period.ofDays(
                          LocalDate.of(2020, 1, 1),
                          LocalDate.of(2020, 1, 31),
                          LocalDate.of(2023, 8, 22),
                          LocalDate.of(2023, 8, 22))))));

  private static Owner owner(UUID id, UUID canonical) {
    return new Owner(id, canonical, Kind.PERSON, null, Visibility.PUBLIC);
  }

  private static Annotation annotate(String text, String published, Owner... owners) {
    var named =
        List.of(owners).stream()
            .map(o -> IndexedName.of(o, "Chan Dara", NameKind.PRIMARY, null))
            .toList();
    return new Annotator(Names.of(named, "test-1"), EnumSet.of(Visibility.PUBLIC))
        .read(text, "en", null, PartialDate.of(published, null, null))
        .annotation(OFFICES);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-05-01, HELD",
    "2022, HELD",
    "2020-01-15, POSSIBLY",
    "2023, POSSIBLY",
    "2019-12-31, NOT",
    "2024, NOT"
  })
  void printedOfficeIsComparedWithTheOneHeldThen(String published, OfficeHeld held) {
    var mentions =
        annotate("Interior Minister Chan Dara spoke.", published, owner(ONE, ONE)).mentions();

    assertThat(mentions).extracting(Annotation.Mention::officeHeld).containsExactly(held);
  }

  @Test
  void officeNobodyToldOfIsUnknown() {
    var mentions =
        annotate("Justice Minister Chan Dara and Chan Dara", "2022", owner(ONE, ONE)).mentions();

    assertThat(mentions)
        .extracting(Annotation.Mention::officeHeld)
        .containsExactly(OfficeHeld.UNKNOWN, null);
  }

  @Test
  void officeDecidesWhoOfSeveralIsMeant() {
    var both = new Owner[] {owner(ONE, ONE), owner(OTHER, OTHER)};

    assertThat(annotate("Interior Minister Chan Dara spoke.", "2022", both).mentions())
        .extracting(Annotation.Mention::entityId)
        .containsExactly(TypeId.show("entity", ONE));
    assertThat(annotate("Interior Minister Chan Dara spoke.", "2025", both).mentions()).isEmpty();
    assertThat(annotate("Chan Dara spoke.", "2022", both).mentions()).isEmpty();
  }

  @Test
  void membersOfOneClusterAreOne() {
    var mentions =
        annotate("Chan Dara spoke, and Dara left.", "2022", owner(MEMBER, ONE), owner(ONE, ONE))
            .mentions();

    assertThat(mentions).hasSize(2);
    assertThat(mentions)
        .extracting(Annotation.Mention::entityId)
        .containsOnly(TypeId.show("entity", ONE));
  }

  @Test
  void canonicalThatTheCallerMayNotSeeIsNotTold() {
    var member = new Owner(MEMBER, ONE, Kind.PERSON, null, Visibility.PUBLIC, Visibility.CURATOR);

    assertThat(annotate("Chan Dara spoke.", "2022", member).mentions())
        .extracting(Annotation.Mention::canonicalId)
        .containsExactly(TypeId.show("entity", MEMBER));
  }
}
