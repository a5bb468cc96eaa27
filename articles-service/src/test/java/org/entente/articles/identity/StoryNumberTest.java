package org.entente.articles.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryNumberTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org/2025/06/27/some-slug-501234567/, https://example.org/2025/06/27/better-slug-501234567/",
    "https://example.org/2025/06/27/some-slug-501234567/, http://m.example.org/2025/06/27/501234567?utm_source=x",
    "https://example.org/news/article-1234567,            https://example.org/news/other-words-1234567.html",
    "https://example.org/news/article1234567.html,        https://example.org/news/article-1234567",
    "https://example.org/world/a1234567,                  https://example.org/world/a-better-slug_1234567.htm",
    "https://example.org/story/12345678/some-slug,        https://www.example.org/story/12345678/another-slug-of-2025",
    "https://example.org/story/12345678/some-slug,        https://example.org/story/12345678",
    "https://example.org/story/12345678/some-slug,        https://example.org/story/12345678/%E0%B8%82%E0%B9%88",
    "https://example.org/501234567-some-slug,             https://example.org/501234567-other-slug",
    "https://example.org/501234567/some-slug,             https://example.org/501234567/some-slug/amp",
    "https://example.org/some-slug?id=501234567,          https://example.org/other-slug?id=501234567",
    "https://example.org/news/view.php?id=501234567,      https://example.org/news/view.php?id=501234567&fbclid=1",
    "https://example.org/some-slug?id=501234567&lang=km,  https://example.org/other-slug?lang=km&id=501234567"
  })
  void addressesThatDifferInWordsAreOneStory(String one, String other) {
    assertThat(StoryNumber.in(one)).isPresent().isEqualTo(StoryNumber.in(other));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/news/a-slug-1234567,      https://example.com/news/a-slug-1234567",
    "https://example.org/news/a-slug-1234567,      https://news.example.org/news/a-slug-1234567",
    "https://example.org/news/a-slug-1234567,      https://example.org/news/a-slug-1234568",
    "https://example.org/photo/12345678,           https://example.org/story/12345678",
    "https://example.org/en/a-slug-1234567,        https://example.org/km/a-slug-1234567",
    "https://example.org/2025/06/27/slug-1234567,  https://example.org/2025/06/28/slug-1234567",
    "https://example.org/a-slug-1234567,           https://example.org/a-slug-1234567?page=2",
    "https://example.org/a-slug-1234567?lang=en,   https://example.org/a-slug-1234567?lang=km",
    "https://example.org/view.php?id=501234567,    https://example.org/photo.php?id=501234567",
    "https://example.org/view.php?id=501234567,    https://example.org/view.php?id=501234567&page=2",
    "https://example.org/view.php?id=501234567,    https://example.org/km/view.php?id=501234567"
  })
  void whatDiffersInMoreThanWordsIsNotOneStory(String one, String other) {
    assertThat(StoryNumber.in(one)).isPresent().isNotEqualTo(StoryNumber.in(other));
    assertThat(StoryNumber.in(other)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "https://example.org/some-slug",
        "https://example.org/news/talks-of-2025",
        "https://example.org/2025/06/27/some-slug",
        "https://example.org/news/20250627",
        "https://example.org/news/talks-20250627",
        "https://example.org/news/talks-27062025",
        "https://example.org/news/talks-06272025",
        "https://example.org/20250627/some-slug",
        "https://example.org/news/202506271530",
        "https://example.org/news/talks-2025062701",
        "https://example.org/news/talks-202506",
        "https://example.org/news/talks-12345",
        "https://example.org/news/talks-123456",
        "https://example.org/news/losses-reach-15000000",
        "https://example.org/news/win-1000000",
        "https://example.org/news/code-0123456789",
        "https://example.org/news/1234567890123456",
        "https://example.org/1234567/some-slug-7654321",
        "https://example.org/news-1234567/story-7654321",
        "https://example.org/7654321-some-slug-1234567",
        "https://example.org/story/12345678/photos",
        "https://example.org/story/12345678/2",
        "https://example.org/story/12345678/some-slug/comments",
        "https://example.org/some-slug-1234567/2",
        "https://example.org/some-slug-1234567-2",
        "https://example.org/tag/1234567/some-words",
        "https://example.org/topics/scams-1234567",
        "https://example.org/author/jane-doe-1234567",
        "https://example.org/category/1234567",
        "https://example.org/news/page/1234567",
        "https://example.org/?p=1234567",
        "https://example.org/list?page=1234567",
        "https://example.org/view.php?id=42",
        "https://example.org/view.php?id=2025",
        "https://example.org/view.php?id=20250627",
        "https://example.org/view.php?id=1234567&newsid=7654321",
        "https://example.org/some-slug-7654321?id=1234567",
        "https://example.org/view.php?id=1234567x",
        "no address"
      })
  void whereADoubtIsLeftThereIsNoNumber(String address) {
    assertThat(StoryNumber.in(address)).isEmpty();
  }
}
