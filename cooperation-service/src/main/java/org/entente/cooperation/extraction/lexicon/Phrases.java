package org.entente.cooperation.extraction.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.cooperation.extraction.text.Sentence;
import org.entente.cooperation.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Phrases and what they mean, looked for at one word of a sentence. Where "~" is written up to four
 * words of the same clause may stand. The work at a word is bounded by the phrases that begin with
 * it.
 */
public final class Phrases<T> {

  private static final String GAP = "~";
  private static final int WIDEST_GAP = 4;

  /** What begins a clause of its own. */
  private static final Set<String> CLAUSES = Set.of("to", "who", "which", "that");

  /**
   * A phrase that was found.
   *
   * @param from its first token
   * @param to after its last one
   */
  public record Found<T>(T meaning, int from, int to, int words) {}

  private record Entry<T>(List<String> words, T meaning) {}

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

  /** Adds one as it is written, in lower case, with single spaces or hyphens. */
  public void add(String phrase, T meaning) {
    var words = List.of(phrase.trim().split("[\\s-]+"));
    byFirst
        .computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
        .add(new Entry<>(words, meaning));
  }

  /** A set of phrases that all mean themselves. */
  static Phrases<String> of(Collection<String> phrases) {
    var all = new Phrases<String>();
    phrases.forEach(phrase -> all.add(phrase, phrase));
    return all;
  }

  /** All that begin at a word. */
  public List<Found<T>> allAt(Sentence sentence, int at) {
    var entries = byFirst.get(sentence.word(at));
    if (entries == null) {
      return List.of();
    }
    var found = new ArrayList<Found<T>>();
    for (var entry : entries) {
      int end = end(sentence, at, entry.words);
      if (end > 0) {
        found.add(new Found<>(entry.meaning, at, end, entry.words.size()));
      }
    }
    return found;
  }

  /** The one of most words that begins there. */
  public @Nullable Found<T> at(Sentence sentence, int at) {
    Found<T> longest = null;
    for (var found : allAt(sentence, at)) {
      if (longest == null || found.words > longest.words) {
        longest = found;
      }
    }
    return longest;
  }

  /** The first one that begins between two words. */
  public @Nullable Found<T> within(Sentence sentence, int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      var found = at(sentence, i);
      if (found != null && found.to <= to) {
        return found;
      }
    }
    return null;
  }

  private static int end(Sentence sentence, int at, List<String> words) {
    int next = at;
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      if (word.equals(GAP)) {
        next = afterGap(sentence, next, words.get(i + 1));
        if (next < 0) {
          return -1;
        }
      } else if (sentence.word(next).equals(word)) {
        next++;
      } else {
        return -1;
      }
    }
    return next;
  }

  /** Where the word after a gap stands, or -1. */
  private static int afterGap(Sentence sentence, int from, String word) {
    for (int i = from; i <= from + WIDEST_GAP && i < sentence.size(); i++) {
      if (sentence.word(i).equals(word)) {
        return i;
      }
      boolean mark = sentence.at(i).type() == Token.Type.MARK && !sentence.at(i).is("\"");
      if (mark || CLAUSES.contains(sentence.word(i))) {
        return -1;
      }
    }
    return -1;
  }
}
