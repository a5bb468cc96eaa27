package org.entente.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.entente.cooperation.extraction.Draft;
import org.entente.cooperation.extraction.Extractor;
import org.entente.cooperation.extraction.Passage;
import org.jspecify.annotations.Nullable;

/** Says of each article what a test wants it to say, true or not. */
@ApplicationScoped
class ScriptedExtractor implements Extractor {

  /** A language that nobody speaks. */
  static final String LANGUAGE = "qaa";

  private static final Map<String, Function<Passage, List<Draft>>> SCRIPTS =
      new ConcurrentHashMap<>();

  static void says(String article, Function<Passage, List<Draft>> script) {
    SCRIPTS.put(article, script);
  }

  @Override
  public String name() {
    return "scripted-1";
  }

  @Override
  public boolean reads(@Nullable String language) {
    return LANGUAGE.equals(language);
  }

  @Override
  public List<Draft> drafts(Passage passage) {
    return SCRIPTS.getOrDefault(passage.articleId(), p -> List.of()).apply(passage);
  }
}
