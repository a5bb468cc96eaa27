package org.entente.articles.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.articles.text.Characters;
import org.entente.articles.text.Note;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote the article: as JSON-LD says, else as meta says, else as it is printed under the
 * headline.
 */
final class Bylines {

  private static final String PRINTED =
      "[itemprop=author] [itemprop=name], [rel=author], [itemprop=author], .byline, .author-name, .post-author, .entry-author, .author";

  /** Words before a name. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:written by|reported by|by|story by|โดย|ผู้เขียน|ដោយ|អត្ថបទ|作者|记者|記者|文|oleh|penulis|par|por|tác giả)(?:\\s?[:：]\\s?|\\s)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BETWEEN =
      Pattern.compile("\\s(?:and|&|และ|និង|et|y|dan|und)\\s|[,;、]\\s?");

  private static final int LONGEST = 200;
  private static final int MOST = 20;
  private static final int LOOKED_AT = 20;

  private Bylines() {}

  static List<String> of(
      Document document, StructuredData data, Furniture beside, List<Note> notes) {
    var printed = printed(document, beside);
    var stated = names(data.names("author"));
    if (stated.isEmpty()) {
      stated =
          names(
              document.select("meta[name=author], meta[property=article:author]").stream()
                  .limit(LOOKED_AT)
                  .map(m -> m.attr("content"))
                  .toList());
    }
    if (stated.isEmpty()) {
      return printed == null ? List.of() : names(List.of(BETWEEN.split(printed)));
    }
    if (printed != null && stated.stream().noneMatch(n -> holds(printed, n))) {
      notes.add(
          new Note(
              "byline-conflict",
              "Stated as \"%s\", printed as \"%s\"; the former was kept."
                  .formatted(String.join(", ", stated), printed)));
    }
    return stated;
  }

  private static boolean holds(String line, String name) {
    return line.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }

  private static @Nullable String printed(Document document, Furniture beside) {
    return document
        .selectStream(PRINTED)
        .filter(part -> !beside.holds(part) && part.childNodeSize() <= LOOKED_AT)
        .limit(LOOKED_AT)
        .map(part -> part.hasAttr("content") ? part.attr("content") : PageBlocks.asOne(part))
        .map(Characters::folded)
        .filter(line -> !line.isEmpty() && line.length() <= LONGEST)
        .map(line -> BEFORE.matcher(line).replaceFirst(""))
        .filter(line -> !line.isEmpty() && line.chars().noneMatch(Character::isDigit))
        .findFirst()
        .orElse(null);
  }

  private static List<String> names(List<String> said) {
    var names = new LinkedHashSet<String>();
    said.stream()
        .map(Characters::folded)
        .map(name ->
            BEFORE
                .matcher(name.substring(0, Math.min(name.length(), LONGEST + 1)))
                .replaceFirst(""))
        .filter(name -> !name.isEmpty() && name.length() <= LONGEST)
        .filter(name ->
            Stream.of("http:", "https:", "@").noneMatch(name::startsWith)
                && !name.equalsIgnoreCase("admin"))
        .limit(MOST)
        .forEach(names::add);
    return new ArrayList<>(names);
  }
}
