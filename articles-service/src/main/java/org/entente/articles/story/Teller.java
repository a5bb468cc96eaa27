package org.entente.articles.story;

import java.util.Comparator;
import java.util.UUID;
import org.entente.articles.text.ScriptLanguage;
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * An article as a teller of a story.
 *
 * @param story where it is now
 * @param sketch of its newest text; null when there is none
 */
record Teller(
    UUID id,
    UUID story,
    @Nullable UUID publisher,
    String language,
    Visibility visibility,
    boolean usable,
    @Nullable Sketch sketch) {

  /**
   * Who comes first is who a story is called after: what more people see, what can be read, what
   * came first.
   */
  static final Comparator<Teller> FIRST =
      Comparator.comparing(Teller::visibility)
          .thenComparing(teller -> !teller.usable)
          // As PostgreSQL and time order them, not as Java does.
          .thenComparing(teller -> teller.id.toString());

  /** Whether a story is called after it. */
  boolean isCore() {
    return id.equals(story);
  }

  Teller with(Sketch made) {
    return new Teller(id, story, publisher, language, visibility, usable, made);
  }

  /**
   * Whether it may be in the story that is called after another: not after one that fewer people
   * may see; and what may not be read draws nobody new.
   */
  boolean mayFollow(Teller core) {
    return core.visibility.compareTo(visibility) <= 0 && (core.usable || story.equals(core.id));
  }

  boolean retells(Teller other) {
    return sketch != null
        && other.sketch != null
        && languagesAgree(other)
        && Likeness.retells(
            sketch,
            other.sketch,
            publisher != null && other.publisher != null && !publisher.equals(other.publisher));
  }

  double resemblance(Teller other) {
    return sketch == null || other.sketch == null ? 0 : sketch.resemblance(other.sketch);
  }

  private boolean languagesAgree(Teller other) {
    var one = primary(language);
    var two = primary(other.language);
    return one.equals(two)
        || one.equals(ScriptLanguage.UNDETERMINED)
        || two.equals(ScriptLanguage.UNDETERMINED);
  }

  /** Of "en-GB" it is "en". */
  private static String primary(String language) {
    int hyphen = language.indexOf('-');
    return hyphen < 0 ? language : language.substring(0, hyphen);
  }
}
