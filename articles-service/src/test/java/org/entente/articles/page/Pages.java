package org.entente.articles.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.entente.articles.text.Note;

/** Pages of our own, each in the style of a kind of publisher. */
final class Pages {

  private Pages() {}

  static String named(String name) {
    try (var file = Pages.class.getResourceAsStream("/pages/" + name + ".html")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CleanedPage clean(String html) {
    return CleanedPage.of(html, null);
  }

  static List<String> codes(CleanedPage page) {
    return page.notes().stream().map(Note::code).toList();
  }
}
