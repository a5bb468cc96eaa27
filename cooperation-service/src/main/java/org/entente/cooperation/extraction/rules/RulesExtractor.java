package org.entente.cooperation.extraction.rules;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.cooperation.extraction.Draft;
import org.entente.cooperation.extraction.Extractor;
import org.entente.cooperation.extraction.NamedSpan;
import org.entente.cooperation.extraction.Passage;
import org.entente.cooperation.extraction.date.Dates;
import org.entente.cooperation.extraction.figure.Quantities;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.text.Sentence;
import org.entente.cooperation.extraction.text.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Reads by rules: a lexicon of acts, and enough grammar to tell who does what to whom. It reads in
 * one pass and keeps of what was read only whom the next sentences may speak of.
 */
public final class RulesExtractor implements Extractor {

  /** No more of one passage are given, the surest first. */
  public static final int MOST = 40;

  private static final double LEAST_CONFIDENCE = 0.4;
  private static final int MOST_SUGGESTIONS = 5000;

  /** The sentences of a quotation after which its speaker is looked for. */
  private static final int QUOTATION = 8;

  private final Lexicon lexicon;
  private final Quantities quantities;
  private final Dates dates;
  private final boolean everyTopic;

  /** Reads English, and of it what is about the acts recorded here. */
  public RulesExtractor() {
    this(Lexicon.of("en"), false);
  }

  /**
   * @param everyTopic reads paragraphs too that are not about crime; for comparisons with others
   */
  public RulesExtractor(Lexicon lexicon, boolean everyTopic) {
    this.lexicon = lexicon;
    this.quantities = new Quantities(lexicon.numbers(), lexicon.months().keySet());
    this.dates = new Dates(lexicon.months(), lexicon.weekdays());
    this.everyTopic = everyTopic;
  }

  @Override
  public String name() {
    return "rules-1";
  }

  @Override
  public boolean reads(@Nullable String language) {
    return language != null
        && Locale.forLanguageTag(language).getLanguage().equals(lexicon.language());
  }

  @Override
  public List<Draft> drafts(Passage passage) {
    if (!reads(passage.language())) {
      return List.of();
    }
    var text = passage.text();
    var sentences =
        Sentences.of(
            text,
            ULocale.forLanguageTag(lexicon.language()),
            lexicon.abbreviations(),
            lexicon.openers());
    return Merging.of(suggestions(passage, sentences)).stream()
        .map(event -> Writing.of(text, event))
        .filter(draft -> draft.confidence() >= LEAST_CONFIDENCE && !draft.parties().isEmpty())
        .sorted(Comparator.comparingDouble(Draft::confidence).reversed())
        .limit(MOST)
        .toList();
  }

  private List<Suggestion> suggestions(Passage passage, List<Sentence> sentences) {
    var topic = Topic.of(lexicon, sentences);
    var mentions = mentions(passage, sentences);
    var discourse = new Discourse();
    var quotation = new Quotation();
    var suggestions = new ArrayList<Suggestion>();
    for (int i = 0; i < sentences.size() && suggestions.size() < MOST_SUGGESTIONS; i++) {
      var sentence = sentences.get(i);
      if (!everyTopic && !topic.covers(sentence)) {
        continue;
      }
      var reading = reading(passage, sentence, mentions.getOrDefault(i, List.of()), quotation);
      var speech = Speech.of(lexicon, reading, discourse);
      int at = i;
      discourse.speaker(
          quotation.speaker(
              reading, speech, () -> told(passage, sentences, at, mentions, discourse)),
          sentence.paragraph());
      suggestions.addAll(new Drafting(lexicon, reading, discourse, i, speech).suggestions());
      discourse.note(reading, i);
    }
    return suggestions;
  }

  /** Who is told after a quotation, in the same paragraph, to have said it. */
  private @Nullable Referent told(
      Passage passage,
      List<Sentence> sentences,
      int from,
      Map<Integer, List<NamedSpan>> mentions,
      Discourse discourse) {
    int last = Math.min(sentences.size(), from + 1 + QUOTATION);
    for (int i = from + 1; i < last; i++) {
      if (sentences.get(i).paragraph() != sentences.get(from).paragraph()) {
        return null;
      }
      var reading =
          reading(passage, sentences.get(i), mentions.getOrDefault(i, List.of()), new Quotation());
      var speech = Speech.of(lexicon, reading, discourse);
      if (speech != null && speech.by() != null) {
        return speech.by();
      }
    }
    return null;
  }

  private Reading reading(
      Passage passage, Sentence sentence, List<NamedSpan> mentions, Quotation quotation) {
    var triggers = Triggers.of(lexicon, sentence);
    var numbers = quantities.of(sentence, i -> triggers.stream().anyMatch(t -> t.goesOnAt(i)));
    var referents = Referents.of(lexicon, passage.text(), sentence, mentions, numbers);
    return new Reading(
        sentence,
        referents,
        triggers,
        numbers,
        dates.of(sentence, passage.text(), passage.published()),
        quotation.quoted(sentence));
  }

  /** The mentions of each sentence; the publisher is none. */
  private static Map<Integer, List<NamedSpan>> mentions(Passage passage, List<Sentence> sentences) {
    var sorted =
        passage.mentions().stream()
            .filter(m -> !m.surface().equalsIgnoreCase(passage.publisher()))
            .sorted(Comparator.comparingInt(NamedSpan::start))
            .toList();
    var bySentence = new HashMap<Integer, List<NamedSpan>>();
    int at = 0;
    for (int i = 0; i < sentences.size(); i++) {
      var sentence = sentences.get(i);
      while (at < sorted.size() && sorted.get(at).start() < sentence.end()) {
        if (sorted.get(at).start() >= sentence.start()) {
          bySentence.computeIfAbsent(i, n -> new ArrayList<>()).add(sorted.get(at));
        }
        at++;
      }
    }
    return bySentence;
  }
}
