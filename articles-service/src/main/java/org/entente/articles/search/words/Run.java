package org.entente.articles.search.words;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Clusters that go on without a break, such as a clause of Thai. */
public record Run(List<Token> clusters) {

  private static final BreakIterator WORDS = BreakIterator.getWordInstance(ULocale.ROOT);

  /** All runs among the tokens of a text. */
  public static List<Run> of(List<Token> tokens) {
    var runs = new ArrayList<Run>();
    for (int i = 0; i < tokens.size(); ) {
      int end = i + 1;
      while (end < tokens.size() && tokens.get(end).cluster() && tokens.get(end).joined()) {
        end++;
      }
      if (tokens.get(i).cluster()) {
        runs.add(new Run(tokens.subList(i, end)));
      }
      i = end;
    }
    return runs;
  }

  /**
   * The words as ICU's dictionaries cut them, each of them some of the clusters. Names that are in
   * no dictionary are often cut in pieces.
   */
  public List<List<Token>> words() {
    var text = new StringBuilder();
    var starts = new int[clusters.size()];
    for (int i = 0; i < clusters.size(); i++) {
      if (i > 0 && clusters.get(i).spaced()) {
        text.append(' ');
      }
      starts[i] = text.length();
      text.append(clusters.get(i).form());
    }
    var boundaries = (BreakIterator) WORDS.clone();
    boundaries.setText(text.toString());

    var words = new ArrayList<List<Token>>();
    int from = 0;
    for (int i = 1; i < starts.length; i++) {
      if (boundaries.isBoundary(starts[i])) {
        words.add(clusters.subList(from, i));
        from = i;
      }
    }
    words.add(clusters.subList(from, starts.length));
    return words;
  }
}
