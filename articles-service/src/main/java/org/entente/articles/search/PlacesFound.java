package org.entente.articles.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.articles.article.Highlight.Mark;
import org.entente.articles.search.query.SearchQuery;
import org.entente.articles.search.query.Term;
import org.entente.articles.search.words.Dictionary;
import org.entente.articles.search.words.Token;
import org.entente.articles.search.words.Unmarked;

/** Finds in a text what the index found in its document. */
final class PlacesFound {

  private final String dictionary;
  private final Map<Stems.Word, List<String>> stems;

  PlacesFound(String dictionary, Map<Stems.Word, List<String>> stems) {
    this.dictionary = dictionary;
    this.stems = stems;
  }

  /** In order; none overlaps another. */
  List<Mark> of(List<Token> text, SearchQuery query) {
    var marks = new ArrayList<Mark>();
    for (var term : query.terms()) {
      if (!term.negated()) {
        find(term, text, marks);
      }
    }
    return merged(marks);
  }

  private void find(Term term, List<Token> text, List<Mark> marks) {
    if (!find(term.tokens(), text, marks)) {
      term.apart().forEach(part -> find(part, text, marks));
    }
  }

  private boolean find(List<Token> wanted, List<Token> text, List<Mark> marks) {
    int before = marks.size();
    for (int i = 0; i + wanted.size() <= text.size(); i++) {
      if (standsAt(i, wanted, text) && !wanted.stream().allMatch(this::isLeftOut)) {
        marks.add(new Mark(text.get(i).start(), text.get(i + wanted.size() - 1).end()));
      }
    }
    return marks.size() > before;
  }

  private boolean standsAt(int at, List<Token> wanted, List<Token> text) {
    for (int i = 0; i < wanted.size(); i++) {
      var here = text.get(at + i);
      boolean goesOn = i == 0 || !wanted.get(i).joined() || here.joined();
      if (!goesOn || !isOne(wanted.get(i), here)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOne(Token wanted, Token here) {
    if (wanted.cluster() || here.cluster()) {
      return wanted.cluster() == here.cluster() && wanted.form().equals(here.form());
    }
    if (isLeftOut(wanted) || wanted.form().equals(here.form())) {
      return true;
    }
    if (dictionary.equals(Dictionary.SIMPLE)) {
      return wanted.form().equals(Unmarked.of(here.form()));
    }
    return stems(here).stream().anyMatch(stems(wanted)::contains);
  }

  private boolean isLeftOut(Token wanted) {
    return !wanted.cluster() && stems(wanted).isEmpty();
  }

  private List<String> stems(Token word) {
    return stems.getOrDefault(new Stems.Word(dictionary, word.form()), List.of());
  }

  private static List<Mark> merged(List<Mark> marks) {
    marks.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
    var merged = new ArrayList<Mark>();
    for (var mark : marks) {
      if (!merged.isEmpty() && mark.start() < merged.getLast().end()) {
        var before = merged.removeLast();
        merged.add(new Mark(before.start(), Math.max(before.end(), mark.end())));
      } else {
        merged.add(mark);
      }
    }
    return merged;
  }
}
