package org.entente.cooperation.extraction.rules;

import java.util.List;
import java.util.Set;
import org.entente.cooperation.extraction.figure.Quantity;
import org.entente.cooperation.extraction.lexicon.Countries.Naming;
import org.entente.cooperation.extraction.lexicon.Countries.Way;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.entente.cooperation.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** People, firms and states without a name, told by their number, their nationality or a noun. */
final class Groups {

  private static final int NOUN_WITHIN = 3;
  private static final int LONGEST_LIST = 14;

  /** Units in which firms and organisations are counted. */
  private static final Set<String> BODIES = Set.of("company", "entity", "organization");

  private final Lexicon lexicon;
  private final Printed printed;
  private final Sentence sentence;
  private final List<Quantity> quantities;
  private final Named named;

  Groups(Lexicon lexicon, Printed printed, List<Quantity> quantities, Named named) {
    this.lexicon = lexicon;
    this.printed = printed;
    this.sentence = printed.sentence();
    this.quantities = quantities;
    this.named = named;
  }

  /** "30 people", "over 40 countries", "suspects", whose nationality stands within or nowhere. */
  @Nullable Referent at(int i) {
    for (var quantity : quantities) {
      if (quantity.from() == i && quantity.nounEnd() > quantity.to()) {
        var national = nationalBetween(quantity.to(), quantity.nounEnd());
        var nature = nature(quantity, national);
        if (nature != null) {
          return printed.referent(i, quantity.nounEnd(), nature, national);
        }
      }
    }
    return unnamed(i);
  }

  private static @Nullable Nature nature(Quantity quantity, @Nullable String national) {
    return switch (quantity.unit()) {
      case "person", "family" -> Nature.PEOPLE;
      case "nationality" -> national == null ? null : Nature.PEOPLE;
      case "country" -> national == null ? Nature.COUNTRIES : null;
      case null -> null;
      case String unit -> BODIES.contains(unit) ? Nature.BODIES : null;
    };
  }

  private @Nullable String nationalBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      var country = sentence.at(i).capital() ? lexicon.countries().at(sentence, i) : null;
      if (country != null && country.meaning().way() != Way.CAPITAL) {
        return country.meaning().code();
      }
    }
    return null;
  }

  private @Nullable Referent unnamed(int i) {
    var people = lexicon.unnamedPeople().at(sentence, i);
    boolean name = i > 0 && sentence.at(i).capital();
    return people != null && !name ? printed.referent(i, people.to(), Nature.PEOPLE, null) : null;
  }

  /** The people of a state by its own word for them, as "29 Danes". */
  Referent people(int i, int to, @Nullable String code) {
    return printed.referent(counting(i), to, Nature.PEOPLE, code);
  }

  /**
   * "29 Chinese nationals", "Thai firms": those whom the naming of a state tells apart.
   *
   * @param to after the naming
   * @param noun where the noun may begin, after "'s"
   */
  @Nullable Referent of(Naming naming, int i, int to, int noun) {
    boolean adjective = naming.way() == Way.ADJECTIVE;
    if (naming.way() != Way.CAPITAL) {
      int people = adjective || isPeople(noun) ? peopleAfter(noun) : -1;
      if (people > 0) {
        return people(i, named.unknownEnd(people), naming.code());
      }
      int several = adjective ? peopleOfSeveral(noun) : -1;
      if (several > 0) {
        return people(i, several, null);
      }
      if (isCounted(i) && endsNoun(to)) {
        return people(i, to, naming.code()); // "and 29 Chinese"
      }
    }
    int bodies = adjective ? bodiesAfter(noun) : -1;
    return bodies > 0 ? printed.referent(counting(i), bodies, Nature.BODIES, naming.code()) : null;
  }

  /** "12 officials" are people of a state as long as nothing else is said. */
  boolean areCounted(int from, int to) {
    return counting(from) < from && to - from == 1 && isPeople(from);
  }

  private boolean isPeople(int i) {
    return lexicon.people().at(sentence, i) != null;
  }

  private boolean isCounted(int at) {
    return quantities.stream().anyMatch(q -> q.to() == at && !q.isMoney());
  }

  private boolean endsNoun(int at) {
    return stopsNoun(at) || Grammar.PREPOSITIONS.contains(sentence.word(at));
  }

  private boolean stopsNoun(int at) {
    return at >= sentence.size()
        || !sentence.at(at).isWord()
        || Grammar.STOPS_NOUNS.contains(sentence.word(at));
  }

  /** After a noun for people within the next words, or -1. */
  private int peopleAfter(int from) {
    for (int i = from; i < from + NOUN_WITHIN; i++) {
      var people = lexicon.people().at(sentence, i);
      if (people != null) {
        return people.to();
      }
      if (stopsNoun(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** After a noun for firms and organisations within the next words, or -1. */
  private int bodiesAfter(int from) {
    for (int i = from; i < from + NOUN_WITHIN; i++) {
      var unit = lexicon.numbers().units().at(sentence, i);
      if (unit != null && BODIES.contains(unit.meaning())) {
        return unit.to();
      }
      if (stopsNoun(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** "Chinese and Vietnamese nationals", or -1. */
  private int peopleOfSeveral(int from) {
    int i = from;
    boolean and = false;
    while (i < Math.min(from + LONGEST_LIST, sentence.size())) {
      var other = sentence.at(i).capital() ? lexicon.countries().at(sentence, i) : null;
      if (other != null && and) {
        int people = peopleAfter(other.to());
        if (people > 0) {
          return people;
        }
        i = other.to();
        and = false;
        continue;
      }
      if (!sentence.word(i).equals(",") && !sentence.word(i).equals("and")) {
        return -1;
      }
      and = true;
      i++;
    }
    return -1;
  }

  /** Where the number before a noun begins; the noun itself where none stands before it. */
  private int counting(int noun) {
    for (var quantity : quantities) {
      boolean near =
          quantity.from() < noun
              && quantity.to() <= noun
              && noun - quantity.to() <= NOUN_WITHIN
              && quantity.nounEnd() >= noun;
      if ((near || quantity.to() == noun) && !quantity.isMoney()) {
        return quantity.from();
      }
    }
    return noun;
  }
}
