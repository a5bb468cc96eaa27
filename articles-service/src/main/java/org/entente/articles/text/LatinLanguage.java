package org.entente.articles.text;

import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * The language of a text in Latin letters, where there is enough of it to be certain. Indonesian
 * and Malay are never told apart.
 */
final class LatinLanguage {

  /** Names and loan words outweigh a shorter text's own words. */
  private static final int FEWEST_LETTERS = 120;

  private static final int SAMPLE = 5_000;
  private static final double CERTAIN = 0.999;

  private static final List<String> LANGUAGES =
      List.of(
          "en", "fr", "de", "es", "it", "pt", "nl", "id", "ms", "vi", "tl", "pl", "tr", "ro", "sv",
          "da", "no", "fi", "cs", "hu");

  private LatinLanguage() {}

  static Optional<String> of(String text) {
    var sample = text.substring(0, Math.min(text.length(), SAMPLE));
    if (sample.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return Optional.empty();
    }
    return Profiles.DETECTOR.getProbabilities(sample).stream()
        .filter(language -> language.getProbability() >= CERTAIN)
        .map(language -> language.getLocale().getLanguage())
        .findFirst();
  }

  /** Read when they are needed first: they take some megabytes. */
  private static final class Profiles {

    static final LanguageDetector DETECTOR = detector();

    private static LanguageDetector detector() {
      try {
        return LanguageDetectorBuilder.create(NgramExtractors.standard())
            .withProfiles(
                new LanguageProfileReader()
                    .readBuiltIn(LANGUAGES.stream().map(LdLocale::fromString).toList()))
            .minimalConfidence(CERTAIN)
            // The same text is always of the same language.
            .seed(1)
            .build();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
