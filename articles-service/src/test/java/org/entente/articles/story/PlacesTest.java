package org.entente.articles.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.Uuid7;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which story an article is placed in. */
class PlacesTest {

  private final GeneratedPress press = new GeneratedPress(3);
  private final List<String> report = press.report(20);
  private final Sketch text = Sketch.of(GeneratedPress.text(report));

  private final Teller first = teller(Visibility.PUBLIC, true, text);
  private final Teller second = teller(Visibility.PUBLIC, true, text);

  @Test
  void theFirstGivesTheStoryItsName() {
    assertThat(places(List.of(second, first), Map.of()).stories())
        .containsOnly(Map.entry(first.id(), first.id()), Map.entry(second.id(), first.id()));
  }

  @Test
  void whereAnArticleIsItStays() {
    var moved = in(second.id(), teller(Visibility.PUBLIC, true, text));

    assertThat(places(List.of(moved), Map.of(moved.id(), Set.of(first, second))).stories())
        .containsEntry(moved.id(), second.id());
  }

  @Test
  void anArticleJoinsTheOneItIsNearestTo() {
    var retold = Sketch.of(GeneratedPress.text(press.retold(report, 0.1, 0.1)));
    var other = teller(Visibility.PUBLIC, true, retold);
    var third = teller(Visibility.PUBLIC, true, retold);

    assertThat(places(List.of(third), Map.of(third.id(), Set.of(first, other))).stories())
        .containsEntry(third.id(), other.id());
  }

  @Test
  void oneThatFewerSeeIsLookedAtWhenOneComesThatMoreSee() {
    var hidden = teller(Visibility.CURATOR, true, text);

    var places = places(List.of(first), Map.of(first.id(), Set.of(hidden)));

    assertThat(places.stories()).containsEntry(first.id(), first.id());
    assertThat(places.toLookAt()).containsExactly(hidden.id());
  }

  @Test
  void withheldOnesKeepTheirFollowersAndGetNoNewOnes() {
    var withheld = teller(Visibility.PUBLIC, false, text);
    var follower = in(withheld.id(), teller(Visibility.PARTNER, true, text));

    assertThat(places(List.of(withheld, follower), Map.of()).stories())
        .containsEntry(follower.id(), withheld.id());
    assertThat(places(List.of(second), Map.of(second.id(), Set.of(withheld))).stories())
        .containsEntry(second.id(), second.id());
  }

  @Test
  void amongThoseThatAsManySeeAStoryIsCalledAfterOneThatCanBeRead() {
    var withheld = teller(Visibility.PUBLIC, false, text);
    var follower = in(withheld.id(), teller(Visibility.PUBLIC, true, text));

    assertThat(places(List.of(withheld, follower), Map.of()).stories())
        .containsOnly(
            Map.entry(follower.id(), follower.id()), Map.entry(withheld.id(), follower.id()));
  }

  @Test
  void whatOnePublisherPrintsTwiceHasToBeTheSame() {
    var publisher = UUID.randomUUID();
    var one = of(publisher, first);
    var retold = Sketch.of(GeneratedPress.text(press.retold(report, 0.1, 0.2)));
    var again = of(publisher, teller(Visibility.PUBLIC, true, text));
    var other = of(publisher, teller(Visibility.PUBLIC, true, retold));
    var unknown = of(null, teller(Visibility.PUBLIC, true, retold));

    assertThat(places(List.of(one, again, other, unknown), Map.of()).stories())
        .containsEntry(again.id(), one.id())
        .containsEntry(other.id(), other.id())
        .doesNotContainEntry(unknown.id(), one.id());
  }

  private static Places places(List<Teller> tellers, Map<UUID, Set<Teller>> cores) {
    return Places.of(tellers, cores, Set.of());
  }

  private static Teller teller(Visibility visibility, boolean usable, Sketch sketch) {
    var id = Uuid7.next();
    return new Teller(id, id, UUID.randomUUID(), "en", visibility, usable, sketch);
  }

  private static Teller in(UUID story, Teller t) {
    return new Teller(
        t.id(), story, t.publisher(), t.language(), t.visibility(), t.usable(), t.sketch());
  }

  private static Teller of(@Nullable UUID publisher, Teller t) {
    return new Teller(
        t.id(), t.story(), publisher, t.language(), t.visibility(), t.usable(), t.sketch());
  }
}
