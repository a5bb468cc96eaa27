package org.entente.entities.annotate;

import java.util.Arrays;
import java.util.BitSet;
import org.entente.entities.name.NameText;

/**
 * The words of a text in scripts that put spaces between them. "Yu-jung" and "O'Brien" are one
 * word, the "'s" of "Bona's" is none.
 */
final class Words {

  private static final String SENTENCE_ENDS = ".!?:\n\"\u201C\u201D";

  private final NameText text;
  private int[] from = new int[64];
  private int[] to = new int[64];
  private int count;
  private final BitSet named = new BitSet();

  Words(NameText text) {
    this.text = text;
    for (int at = 0; at < text.length(); ) {
      if (text.isSpaced(at)) {
        var end = endOfWord(at);
        add(at, end);
        at = isPossessive(end) ? end + 2 : end;
      } else {
        at++;
      }
    }
  }

  /** Notes that what stands between two positions is named. */
  void name(int begin, int end) {
    var word = at(begin);
    if (word > 0 && to[word - 1] > begin) {
      word--;
    }
    for (; word < count && from[word] < end; word++) {
      named.set(word);
    }
  }

  /** Takes back what was noted by {@link #name}. */
  void unname(int begin, int end) {
    for (int word = at(begin); word < count && from[word] < end; word++) {
      named.clear(word);
    }
  }

  int count() {
    return count;
  }

  int from(int word) {
    return from[word];
  }

  int to(int word) {
    return to[word];
  }

  /** Without case and diacritics. */
  String folded(int word) {
    return text.folded(from[word], to[word]);
  }

  int letters(int word) {
    return to[word] - from[word];
  }

  boolean isCapital(int word) {
    return text.isUpper(from[word]);
  }

  boolean isAllCapitals(int word) {
    for (int at = from[word]; at < to[word]; at++) {
      if (!text.isUpper(at) && !text.isOutside(at)) {
        return false;
      }
    }
    return true;
  }

  boolean isLower(int word) {
    return text.isLower(from[word]);
  }

  /** Is the word, or a part of it, within what is named? */
  boolean isNamed(int word) {
    return named.get(word);
  }

  /** The first word that begins at or behind a position. */
  int at(int position) {
    var found = Arrays.binarySearch(from, 0, count, position);
    return found < 0 ? -found - 1 : found;
  }

  /**
   * Does the next word follow after one space, or after the full stop of a short title such as
   * "Mr."?
   */
  boolean leadsOn(int word) {
    if (word + 1 >= count) {
      return false;
    }
    var gap = from[word + 1] - to[word];
    return (gap == 1 && text.kept(to[word]) == ' ')
        || (gap == 2
            && text.kept(to[word]) == '.'
            && text.kept(to[word] + 1) == ' '
            && isShortTitle(word));
  }

  /** Is the word the first after a full stop or the like, or of the text? */
  boolean startsSentence(int word) {
    if (word == 0) {
      return true;
    }
    for (int at = to[word - 1]; at < from[word]; at++) {
      if (SENTENCE_ENDS.indexOf(text.kept(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Does the line end behind the word? */
  boolean endsLine(int word) {
    return word + 1 == count || text.isLineEndedBetween(to[word], from[word + 1]);
  }

  private boolean isShortTitle(int word) {
    return letters(word) <= 4 && Titles.isOfPersons(folded(word));
  }

  private int endOfWord(int at) {
    var end = text.endOfRun(at);
    while (end + 1 < text.length() && joins(end) && text.isSpaced(end + 1) && !isPossessive(end)) {
      end = text.endOfRun(end + 1);
    }
    return end;
  }

  private boolean joins(int at) {
    return text.kept(at) == '-' || text.kept(at) == '\'';
  }

  private boolean isPossessive(int at) {
    return at + 1 < text.length()
        && text.kept(at) == '\''
        && text.folded(at + 1) == 's'
        && text.endOfRun(at + 1) == at + 2;
  }

  private void add(int begin, int end) {
    if (count == from.length) {
      from = Arrays.copyOf(from, count * 2);
      to = Arrays.copyOf(to, count * 2);
    }
    from[count] = begin;
    to[count] = end;
    count++;
  }
}
