package org.entente.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.platform.problem.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

  private static final List<String> ROWS = List.of("a", "b", "c");

  private static Page<String> pageOf(PageRequest request, List<String> rows) {
    return Page.of(rows, request, row -> List.of("2025-01-01", row));
  }

  @Test
  void oneRowMoreThanAskedMeansThereIsANextPage() {
    var page = pageOf(PageRequest.of("letters", "all", 2, null), ROWS);

    assertThat(page.items()).containsExactly("a", "b");
    assertThat(page.pageInfo().hasNextPage()).isTrue();
  }

  @Test
  void nextPageBeginsBehindTheLastRowSeen() {
    var cursor = pageOf(PageRequest.of("letters", "all", 2, null), ROWS).pageInfo().endCursor();

    assertThat(PageRequest.of("letters", "all", 2, cursor).afterKey())
        .containsExactly("2025-01-01", "b");
  }

  @Test
  void emptyPageHasNoCursor() {
    assertThat(pageOf(PageRequest.of("letters", "all", 2, null), List.of()).pageInfo())
        .isEqualTo(new PageInfo(null, false));
  }

  @Test
  void cursorOfAnotherListOrFilterIsAMismatch() {
    var cursor = pageOf(PageRequest.of("letters", "all", 2, null), ROWS).pageInfo().endCursor();

    assertThatThrownBy(() -> PageRequest.of("numbers", "all", 2, cursor))
        .isInstanceOf(CursorMismatch.class);
    assertThatThrownBy(() -> PageRequest.of("letters", "some", 2, cursor))
        .isInstanceOf(CursorMismatch.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "not base64 !",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void cursorMadeByHandIsMalformed(String cursor) {
    assertThatThrownBy(() -> PageRequest.of("letters", "all", 2, cursor))
        .isInstanceOf(MalformedCursor.class);
  }

  @Test
  void cursorWhoseKeyIsNoIdIsMalformed() {
    var cursor = pageOf(PageRequest.of("letters", "all", 2, null), ROWS).pageInfo().endCursor();

    assertThatThrownBy(() -> PageRequest.of("letters", "all", 2, cursor).afterId())
        .isInstanceOf(MalformedCursor.class);
  }

  @Test
  void cursorWhoseKeyIsNotTheNumbersOfTheListIsMalformed() {
    var first = PageRequest.of("letters", "all", 2, null);
    var cursor =
        Page.of(List.of(7), first, row -> List.of("1", row.toString())).pageInfo().endCursor();
    var next = PageRequest.of("letters", "all", 2, cursor);

    assertThat(first.afterNumbers(2)).isEmpty();
    assertThat(next.afterNumbers(2)).containsExactly(1L, 7L);
    assertThatThrownBy(() -> next.afterNumbers(3)).isInstanceOf(MalformedCursor.class);
    var ofWords = PageRequest.of("letters", "all", 2, pageOf(first, ROWS).pageInfo().endCursor());
    assertThatThrownBy(() -> ofWords.afterNumbers(2)).isInstanceOf(MalformedCursor.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 201, Integer.MAX_VALUE})
  void pagesAreBounded(int first) {
    assertThatThrownBy(() -> PageRequest.of("letters", "all", first, null))
        .isInstanceOf(InvalidRequest.class);
  }
}
