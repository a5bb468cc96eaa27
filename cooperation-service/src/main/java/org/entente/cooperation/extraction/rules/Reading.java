package org.entente.cooperation.extraction.rules;

import java.util.List;
import org.entente.cooperation.claim.Stance;
import org.entente.cooperation.extraction.date.Dated;
import org.entente.cooperation.extraction.figure.Quantity;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.lexicon.Phrases.Found;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.entente.cooperation.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** All that was found in a sentence before anything is concluded from it. */
record Reading(
    Sentence sentence,
    List<Referent> referents,
    List<Trigger> triggers,
    List<Quantity> quantities,
    List<Dated> dates,
    boolean[] quoted) {

  String word(int i) {
    return sentence.word(i);
  }

  int size() {
    return sentence.size();
  }

  boolean isQuestion() {
    int last = size() - 1;
    while (last > 0 && word(last).equals("\"")) {
      last--;
    }
    return word(last).equals("?");
  }

  /** Stands within quotation marks. */
  boolean isQuoted(int i) {
    return i >= 0 && i < quoted.length && quoted[i];
  }

  @Nullable Referent referentAt(int i) {
    for (var referent : referents) {
      if (i >= referent.from() && i < referent.to()) {
        return referent;
      }
    }
    return null;
  }

  /**
   * The referents that are listed together with one, in their order: "A", "A and B", "A, B and C".
   */
  List<Referent> listed(Referent one) {
    int at = referents.indexOf(one);
    int first = at;
    while (first > 0 && link(first - 1) != Link.NONE) {
      first--;
    }
    int begin = first;
    int i = first;
    while (i + 1 < referents.size() && link(i) != Link.NONE) {
      boolean closes =
          link(i) == Link.AND && (i + 2 >= referents.size() || link(i + 1) != Link.AND);
      i++;
      if (closes) {
        if (at <= i) {
          return referents.subList(begin, i + 1);
        }
        begin = i + 1;
      }
    }
    return begin < at || endsOpen(i)
        ? open(begin, i, one)
        : List.of(one); // commas alone make no list
  }

  /** "A, B, and others": the end of the list has no name. */
  private boolean endsOpen(int last) {
    int after = referents.get(last).to();
    after += word(after).equals(",") ? 1 : 0;
    return word(after).equals("and") && word(after + 1).equals("others");
  }

  private List<Referent> open(int begin, int last, Referent one) {
    return endsOpen(last) ? referents.subList(begin, last + 1) : List.of(one);
  }

  private enum Link {
    NONE,
    COMMA,
    AND
  }

  /** What stands between one and the next. */
  private Link link(int at) {
    var one = referents.get(at);
    var next = referents.get(at + 1);
    boolean and = sentence.at(next.from()).joined() && next.from() == one.to();
    boolean comma = false;
    if (next.from() - one.to() > 6) {
      return Link.NONE;
    }
    for (int i = one.to(); i < next.from(); i++) {
      var word = word(i);
      and |= word.equals("and") || word.equals("or") || word.equals("&") || word.equals("well");
      comma |= word.equals(",");
      boolean listing =
          Grammar.BETWEEN_LISTED.contains(word)
              || (i > one.to() && next.from() - i <= 3 && isTitle(i));
      if (!listing) {
        return Link.NONE;
      }
    }
    if (!and && comma && (opensSentence(one) || one.is(Nature.PLACE) && !next.is(Nature.PLACE))) {
      return Link.NONE; // "In Beijing, the premier and the president ..."
    }
    return and ? Link.AND : comma ? Link.COMMA : Link.NONE;
  }

  private boolean opensSentence(Referent one) {
    return one.from() == 1 && Grammar.PREPOSITIONS.contains(word(0));
  }

  private boolean isTitle(int i) {
    var word = word(i);
    return sentence.at(i).isWord()
        && !Grammar.PREPOSITIONS.contains(word)
        && !isTriggerAt(i)
        && !Grammar.BE.contains(word)
        && !Grammar.HAVE.contains(word)
        && !Grammar.CLAUSE_WORDS.contains(word)
        && !Grammar.MODALS.contains(word)
        && !Grammar.ADJUNCT_WORDS.contains(word);
  }

  /** Where a short quotation within a sentence begins that ends there, or -1. */
  int shortQuotation(int end) {
    for (int i = end - 1; word(end).equals("\"") && i >= Math.max(0, end - 8); i--) {
      if (word(i).equals("\"")) {
        return quoted[i] ? i : -1;
      }
    }
    return -1;
  }

  boolean isTriggerAt(int i) {
    return triggerAt(i) != null;
  }

  /** The act whose words begin there. */
  @Nullable Trigger triggerAt(int i) {
    for (var trigger : triggers) {
      if (trigger.from() == i) {
        return trigger;
      }
    }
    return null;
  }

  /** A verb of saying; "state" as a noun is none. */
  @Nullable Found<Stance> report(Lexicon lexicon, int i) {
    boolean noun =
        word(i).equals("state") && !word(i + 1).equals("that")
            || Grammar.PREPOSITIONS.contains(word(i - 1)) && !word(i - 1).equals("to");
    return noun ? null : lexicon.reporting().at(sentence, i);
  }

  /** The preposition that a referent depends on, or null. */
  @Nullable String preposition(Referent referent) {
    var apposed = referent.is(Nature.COUNTRY) ? ofPlaceBefore(referent) : null;
    if (apposed != null) {
      return apposed;
    }
    for (int i = referent.from() - 1; i >= 0 && i >= referent.from() - 7; i--) {
      var word = word(i);
      if (word.equals("over") && endsTrigger(i)) {
        return null; // "handed over"
      }
      if (Grammar.PREPOSITIONS.contains(word)) {
        return isOfDate(i, referent) ? null : word;
      }
      boolean stops =
          sentence.at(i).isMark()
              || isTriggerAt(i)
              || endsTrigger(i)
              || Grammar.BE.contains(word)
              || Grammar.HAVE.contains(word)
              || Grammar.CLAUSE_WORDS.contains(word)
              || word.equals("and")
              || word.equals("that")
              || referentAt(i) != null;
      if (stops) {
        return null;
      }
    }
    return null;
  }

  /** "On Monday the police": the preposition is the date's. */
  private boolean isOfDate(int preposition, Referent referent) {
    return dates.stream().anyMatch(d -> d.from() - preposition == 1 && d.to() <= referent.from());
  }

  /** The date of the saying that a verb of saying tells: "said on Monday". */
  @Nullable Dated saidOn(int verb) {
    return dates.stream()
        .filter(d ->
            d.from() - verb == 1
                || (d.from() - verb == 2 && Grammar.PREPOSITIONS.contains(word(verb + 1))))
        .findFirst()
        .orElse(null);
  }

  /** "In Kokang, Myanmar": the state depends on what its place depends on. */
  private @Nullable String ofPlaceBefore(Referent state) {
    int i = state.from() - 1;
    int next = state.to();
    boolean closes = next >= size() || !sentence.at(next).isWord() || word(next).equals("and");
    if (i < 2 || !closes || !word(i).equals(",") || !sentence.at(i - 1).capital()) {
      return null;
    }
    var place = referentAt(i - 1);
    if (place != null && !(place.is(Nature.PLACE) && state.side().equals(place.country()))) {
      return null;
    }
    while (i > 0 && sentence.at(i - 1).isWord() && sentence.at(i - 1).capital()) {
      i--;
    }
    return i > 0 && Grammar.PREPOSITIONS.contains(word(i - 1)) ? word(i - 1) : null;
  }

  private boolean endsTrigger(int i) {
    for (var trigger : triggers) {
      if (i >= trigger.from() && i < trigger.to()) {
        return true;
      }
    }
    return false;
  }
}
