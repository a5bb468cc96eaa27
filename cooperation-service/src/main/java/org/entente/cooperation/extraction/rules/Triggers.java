package org.entente.cooperation.extraction.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.cooperation.extraction.lexicon.Act;
import org.entente.cooperation.extraction.lexicon.Form;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.lexicon.Phrases.Found;
import org.entente.cooperation.extraction.text.Sentence;
import org.entente.cooperation.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that tell acts, the best one wherever several could be meant. */
final class Triggers {

  private static final int OBJECT_WITHIN = 14;

  private final Lexicon lexicon;
  private final Sentence sentence;

  private Triggers(Lexicon lexicon, Sentence sentence) {
    this.lexicon = lexicon;
    this.sentence = sentence;
  }

  static List<Trigger> of(Lexicon lexicon, Sentence sentence) {
    var search = new Triggers(lexicon, sentence);
    var triggers = new ArrayList<Trigger>();
    int i = 0;
    while (i < sentence.size()) {
      var best = search.at(i);
      if (best == null) {
        i++;
      } else {
        triggers.add(best);
        i = best.to();
      }
    }
    return List.copyOf(triggers);
  }

  private @Nullable Trigger at(int i) {
    return lexicon.acts().allAt(sentence, i).stream()
        .filter(this::fits)
        .max(
            Comparator.<Found<Act.Worded>, Boolean>comparing(found -> !found.meaning().act().weak())
                .thenComparing(Found::words)
                .thenComparing(found -> !found.meaning().act().object().isEmpty())
                .thenComparing(found -> found.meaning().act().sure()))
        .map(found -> new Trigger(found.meaning().act(), form(found), found.from(), found.to()))
        .orElse(null);
  }

  /** "To cut" and "will shut" are infinitives, although the past looks the same. */
  private Form form(Found<Act.Worded> found) {
    var form = found.meaning().form();
    var before = sentence.word(found.from() - 1);
    return form == Form.PAST_OR_PARTICIPLE && Grammar.MODALS.contains(before) ? Form.BASE : form;
  }

  private boolean fits(Found<Act.Worded> found) {
    var act = found.meaning().act();
    return fitsForm(found) && fitsObject(found, act) && fitsSentence(act);
  }

  private boolean fitsForm(Found<Act.Worded> found) {
    var before = sentence.word(found.from() - 1);
    var form = found.meaning().form();
    boolean afterDeterminer = Grammar.DETERMINERS.contains(before);
    return switch (form) {
      case BASE, PRESENT ->
          !afterDeterminer
              && isVerbHere(found.from())
              && !(Grammar.PREPOSITIONS.contains(before) && !before.equals("to"))
              && !isNumber(found.from() - 1)
              && !(form == Form.PRESENT && before.equals("to"));
      case PAST_OR_PARTICIPLE, PARTICIPLE, PAST -> !afterDeterminer || before.equals("first");
      case ING -> !afterDeterminer && !isAlsoNoun(found);
      case NOUN, FIXED -> true;
    };
  }

  /** "Sanctions" is a verb only after somebody who acts. */
  private boolean isVerbHere(int at) {
    int before = at - 1;
    while (before >= 0 && Grammar.isAdverb(sentence.word(before))) {
      before--;
    }
    if (before < 0 || !lexicon.alsoNouns().contains(sentence.word(at))) {
      return true;
    }
    var word = sentence.word(before);
    return sentence.at(before).capital()
        || Grammar.MODALS.contains(word)
        || ACTING.contains(word)
        || sentence.at(before).isMark()
        || lexicon.authorities().at(sentence, before) != null
        || lexicon.people().at(sentence, before) != null;
  }

  private static final Set<String> ACTING =
      Set.of(
          "and",
          "who",
          "which",
          "that",
          "they",
          "we",
          "i",
          "he",
          "she",
          "it",
          "sides",
          "countries",
          "nations",
          "leaders",
          "states",
          "governments");

  private boolean isNumber(int i) {
    return i >= 0 && sentence.at(i).type() == Token.Type.NUMBER;
  }

  /** "Meeting" is a noun, unless somebody "is meeting". */
  private boolean isAlsoNoun(Found<Act.Worded> found) {
    return sentence.word(found.from()).equals("meeting")
        && !Grammar.BE.contains(sentence.word(found.from() - 1));
  }

  private boolean fitsObject(Found<Act.Worded> found, Act act) {
    if (act.object().isEmpty()) {
      return true;
    }
    int end = Math.min(found.to() + OBJECT_WITHIN, sentence.size());
    for (int i = found.from() + 1; i < end; i++) {
      var word = sentence.word(i);
      if (i >= found.to() && (Grammar.CLAUSE_WORDS.contains(word) || word.equals(";"))) {
        break;
      }
      if (act.object().contains(word)
          || (i >= found.to() && isMoney(word) && act.money() != null)) {
        return true;
      }
    }
    boolean passive =
        found.meaning().form() == Form.PAST_OR_PARTICIPLE
            || found.meaning().form() == Form.PARTICIPLE;
    if (passive) {
      for (int i = found.from() - 1; i >= Math.max(0, found.from() - 10); i--) {
        if (sentence.word(i).equals(",") || sentence.word(i).equals(";")) {
          return false;
        }
        if (act.object().contains(sentence.word(i))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isMoney(String word) {
    return lexicon.numbers().symbols().containsKey(word);
  }

  private boolean fitsSentence(Act act) {
    if (act.with().isEmpty()) {
      return true;
    }
    for (var token : sentence.tokens()) {
      if (act.with().contains(token.word())) {
        return true;
      }
    }
    return false;
  }
}
