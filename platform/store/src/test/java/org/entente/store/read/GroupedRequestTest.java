package org.entente.store.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.entente.platform.page.PageRequest;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.InvalidRequest;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupedRequestTest {

  private final Violations violations = new Violations();

  @Test
  void filterAndSortOfAKeyAreNoted() {
    var request =
        asking(
            plain(null), new GroupedRequest.Key("b", Map.of("kind", "MEETING"), "up", null, null));

    request.noteFilterAndSort(1, violations, "There is one order, newest first.");

    assertThat(violations.errors())
        .containsExactly(
            new FieldError("keys[1].filter", "There is none here."),
            new FieldError("keys[1].sort", "There is one order, newest first."));
  }

  @Test
  void absentOrEmptyFilterIsNone() {
    var request = asking(plain(null), plain(Map.of()));

    request.noteFilterAndSort(0, violations, "There is one order.");
    request.noteFilterAndSort(1, violations, "There is one order.");

    assertThat(violations.errors()).isEmpty();
  }

  @Test
  void moreItemsThanAllKeysMayAskForAreNoted() {
    GroupedRequest.noteTooManyItems(pagesOf10001(), violations, "reviews in all");

    assertThat(violations.errors())
        .containsExactly(
            new FieldError("keys", "Must not ask for more than 10000 reviews in all."));
  }

  @Test
  void asManyItemsAsAllKeysMayAskForAreNotNoted() {
    GroupedRequest.noteTooManyItems(pages(50, 200), violations, "reviews in all");

    assertThat(violations.errors()).isEmpty();
  }

  @Test
  void askingForMoreThanMostIsRefused() {
    assertThatThrownBy(() -> GroupedRequest.mustAskForAtMost(10_000, "articles", pagesOf10001()))
        .isInstanceOfSatisfying(
            InvalidRequest.class,
            problem ->
                assertThat(problem.errors())
                    .containsExactly(
                        new FieldError(
                            "keys",
                            "Must ask for at most 10000 articles together, not for 10001: lower first, or ask for fewer keys at once.")));
  }

  @Test
  void askingForJustAsManyIsAllowed() {
    assertThatCode(() -> GroupedRequest.mustAskForAtMost(400, "articles", pages(2, 200)))
        .doesNotThrowAnyException();
  }

  @Test
  void pageWithoutSizeCountsAsLongAsItIs() {
    var pages = List.of(PageRequest.of("articles", "a", null, null));

    assertThatThrownBy(() -> GroupedRequest.mustAskForAtMost(19, "articles", pages))
        .isInstanceOf(InvalidRequest.class);
    assertThatCode(() -> GroupedRequest.mustAskForAtMost(20, "articles", pages))
        .doesNotThrowAnyException();
  }

  private static GroupedRequest asking(GroupedRequest.Key... keys) {
    return new GroupedRequest("record", null, List.of(keys), null);
  }

  private static GroupedRequest.Key plain(@Nullable Map<String, Object> filter) {
    return new GroupedRequest.Key("a", filter, null, null, null);
  }

  private static List<PageRequest> pages(int count, int first) {
    return Collections.nCopies(count, PageRequest.of("articles", "a", first, null));
  }

  private static List<PageRequest> pagesOf10001() {
    var pages = new ArrayList<>(pages(50, 200));
    pages.addAll(pages(1, 1));
    return pages;
  }
}
