package org.entente.cooperation.extraction.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.cooperation.extraction.NamedSpan;
import org.entente.cooperation.extraction.figure.Quantity;
import org.entente.cooperation.extraction.lexicon.Countries;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.entente.cooperation.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds of whom a sentence speaks: mentions, nationalities, populations and anaphora. */
final class Referents {

  private static final int LONGEST_TITLE = 7;

  private final Lexicon lexicon;
  private final String text;
  private final Sentence sentence;
  private final List<Quantity> quantities;
  private final Map<Integer, NamedSpan> mentions = new HashMap<>();
  private final List<Referent> found = new ArrayList<>();

  private Referents(
      Lexicon lexicon,
      String text,
      Sentence sentence,
      List<NamedSpan> named,
      List<Quantity> quantities) {
    this.lexicon = lexicon;
    this.text = text;
    this.sentence = sentence;
    this.quantities = quantities;
    for (var mention : named) {
      mentions.merge(mention.start(), mention, (a, b) -> a.end() >= b.end() ? a : b);
    }
  }

  static List<Referent> of(
      Lexicon lexicon,
      String text,
      Sentence sentence,
      List<NamedSpan> named,
      List<Quantity> quantities) {
    var search = new Referents(lexicon, text, sentence, named, quantities);
    int i = 0;
    while (i < sentence.size()) {
      var referent = search.at(i);
      if (referent == null) {
        i++;
      } else {
        search.found.add(referent);
        i = Math.max(i + 1, referent.to());
      }
    }
    return List.copyOf(search.found);
  }

  private @Nullable Referent at(int i) {
    var token = sentence.at(i);
    var mention = mentions.get(token.start());
    var country = token.capital() ? lexicon.countries().at(sentence, i) : null;
    if (country != null) {
      return national(i, country.to(), country.meaning());
    }
    if (mention != null) {
      return mentioned(i, mention);
    }
    var states = lexicon.unnamedStates().at(sentence, i);
    if (states != null) {
      return referent(i, states.to(), Nature.COUNTRIES, null, null, null);
    }
    var anaphor = lexicon.anaphora().at(sentence, i);
    var authority = authorityOf(i);
    if (authority != null) {
      return authority;
    }
    if (anaphor != null) {
      return referent(i, anaphor.to(), Nature.ANAPHOR, null, null, anaphor.meaning());
    }
    return counted(i);
  }

  /** "The interior ministries of Cambodia", "authorities in Laos". */
  private @Nullable Referent authorityOf(int i) {
    int start = i;
    int end = titleEnd(i);
    if (end == i) {
      return null;
    }
    if (!sentence.word(end).equals("of") && !sentence.word(end).equals("in")) {
      return null;
    }
    if (sentence.word(end).equals("of") || isPlainAuthority(i, end)) {
      int name = sentence.word(end + 1).equals("the") ? end + 2 : end + 1;
      var country =
          name < sentence.size() && sentence.at(name).capital()
              ? lexicon.countries().at(sentence, name)
              : null;
      if (country != null && country.meaning().way() == Countries.Way.NAME) {
        return referent(start, country.to(), Nature.STATE, null, country.meaning().code(), null);
      }
    }
    return null;
  }

  private boolean isPlainAuthority(int from, int to) {
    return lexicon.authorities().within(sentence, from, to) != null;
  }

  /** After the words of an office or authority that begin there, as many as there are. */
  private int titleEnd(int from) {
    int end = from;
    int last = from;
    while (end < sentence.size() && end < from + LONGEST_TITLE) {
      var authority = lexicon.authorities().at(sentence, end);
      if (authority != null) {
        end = authority.to();
        last = end;
      } else if (lexicon.offices().contains(sentence.word(end))) {
        end++;
      } else {
        break;
      }
    }
    return last;
  }

  private Referent national(int i, int to, Countries.Naming naming) {
    var code = naming.code();
    var mention = mentions.get(sentence.at(i).start());
    int after = to;
    if (mention != null
        && mention.country() != null
        && end(mention) > to
        && mention.kind() != null) {
      var named = mentioned(i, mention);
      if (named != null) {
        return named; // a longer name that begins with a country
      }
    }
    if (naming.way() == Countries.Way.PEOPLE) {
      return referent(counting(i), to, Nature.PEOPLE, null, code, null);
    }
    boolean possessive = sentence.word(after).equals("'s");
    after += possessive ? 1 : 0;
    var person = person(after, code);
    if (person != null) {
      return referent(i, person.to(), person.nature(), person.entityId(), code, null);
    }
    int office = titleEnd(after);
    if (office > after && !isPersonsNoun(after, office)) {
      return referent(i, nameEnd(office), Nature.STATE, null, code, null);
    }
    var people = naming.way() == Countries.Way.NAME && !isPeopleAt(after) ? -1 : peopleAfter(after);
    if (people > 0 && naming.way() != Countries.Way.CAPITAL) {
      return referent(counting(i), people, Nature.PEOPLE, null, code, null);
    }
    return switch (naming.way()) {
      case NAME -> referent(i, to, Nature.COUNTRY, null, code, null);
      case CAPITAL -> referent(i, to, isPlace(i) ? Nature.PLACE : Nature.COUNTRY, null, code, null);
      default -> referent(i, to, Nature.ADJECTIVE, null, code, null);
    };
  }

  /** After the name of an official whom nobody knows, as in "Foreign Minister Maria Sol". */
  private int nameEnd(int from) {
    int end = from;
    while (end < Math.min(from + 4, sentence.size())
        && sentence.at(end).isWord()
        && sentence.at(end).capital()
        && !sentence.word(end).equals("'s")
        && mentions.get(sentence.at(end).start()) == null
        && lexicon.countries().at(sentence, end) == null
        && !lexicon.weekdays().containsKey(sentence.word(end))) {
      end++;
    }
    return end;
  }

  /** "Officials" are people of a state as long as nothing else is said; "police officers" too. */
  private boolean isPersonsNoun(int from, int to) {
    return counting(from) < from && to - from == 1 && lexicon.people().at(sentence, from) != null;
  }

  private boolean isPlace(int i) {
    return Grammar.PREPOSITIONS.contains(sentence.word(i - 1)) || sentence.word(i - 1).equals(",");
  }

  /** A person named after titles, as in "Prime Minister Anan". */
  private @Nullable Referent person(int from, String country) {
    int i = from;
    while (i < sentence.size() && i < from + LONGEST_TITLE) {
      var mention = mentions.get(sentence.at(i).start());
      if (mention != null && mention.entityId() != null) {
        var named = mentioned(i, mention);
        boolean isOurs =
            named != null
                && named.is(Nature.PERSON, Nature.STATE, Nature.BODY)
                && (named.country() == null || named.country().equals(country));
        return isOurs ? named : null;
      }
      if (!lexicon.offices().contains(sentence.word(i))
          && lexicon.authorities().at(sentence, i) == null) {
        return null;
      }
      i++;
    }
    return null;
  }

  private boolean isPeopleAt(int i) {
    return lexicon.people().at(sentence, i) != null;
  }

  /** After a noun for people within the next three words, or -1. */
  private int peopleAfter(int from) {
    for (int i = from; i < Math.min(from + 3, sentence.size()); i++) {
      var people = lexicon.people().at(sentence, i);
      if (people != null) {
        return people.to();
      }
      if (!sentence.at(i).isWord() || Grammar.STOPS_NOUNS.contains(sentence.word(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the number before a noun begins. */
  private int counting(int from) {
    for (var quantity : quantities) {
      if (quantity.from() < from
          && quantity.to() <= from
          && from - quantity.to() <= 3
          && quantity.nounEnd() >= from
          && !quantity.isMoney()) {
        return quantity.from();
      }
      if (quantity.to() == from && !quantity.isMoney()) {
        return quantity.from();
      }
    }
    return from;
  }

  private int end(NamedSpan mention) {
    int i = 0;
    while (i < sentence.size() && sentence.at(i).start() < mention.end()) {
      i++;
    }
    return i;
  }

  private @Nullable Referent mentioned(int i, NamedSpan mention) {
    int to = i;
    while (to < sentence.size() && sentence.at(to).start() < mention.end()) {
      to++;
    }
    var kind = mention.kind();
    boolean whole = to > i && sentence.at(to - 1).end() == mention.end(); // not the "US" of "US$"
    if (!whole || kind == null || mention.entityId() == null && mention.country() == null) {
      return null;
    }
    return switch (kind) {
      case PERSON -> referent(i, to, Nature.PERSON, mention.entityId(), mention.country(), null);
      case PUBLIC_BODY ->
          referent(
              i,
              to,
              mention.country() == null ? Nature.BODY : Nature.STATE,
              mention.entityId(),
              mention.country(),
              null);
      case ORGANIZATION, COMPANY ->
          referent(i, to, Nature.BODY, mention.entityId(), mention.country(), null);
      case COUNTRY -> referent(i, to, Nature.COUNTRY, null, mention.country(), null);
      case PLACE -> referent(i, to, Nature.PLACE, mention.entityId(), mention.country(), null);
      case INSTRUMENT, EVENT -> referent(i, to, Nature.THING, mention.entityId(), null, null);
      case POSITION -> null;
    };
  }

  /** "30 people", "over 40 countries", whose nationality nobody tells. */
  private @Nullable Referent counted(int i) {
    for (var quantity : quantities) {
      if (quantity.from() == i && quantity.nounEnd() > quantity.to()) {
        boolean isPeople = "person".equals(quantity.unit()) || "family".equals(quantity.unit());
        boolean isCountries = "country".equals(quantity.unit());
        if ((isPeople || isCountries)
            && nationalBetween(quantity.to(), quantity.nounEnd()) == null) {
          return referent(
              i, quantity.nounEnd(), isPeople ? Nature.PEOPLE : Nature.COUNTRIES, null, null, null);
        }
        var national = nationalBetween(quantity.to(), quantity.nounEnd());
        if (isPeople && national != null) {
          return referent(i, quantity.nounEnd(), Nature.PEOPLE, null, national, null);
        }
      }
    }
    return people(i);
  }

  private static final Set<String> PLURALS_ONLY =
      Set.of(
          "suspects",
          "victims",
          "fugitives",
          "foreigners",
          "nationals",
          "scammers",
          "detainees",
          "hostages",
          "foreign nationals",
          "individuals",
          "people",
          "fugitive",
          "suspect",
          "migrants",
          "deportees",
          "critics");

  private @Nullable Referent people(int i) {
    var people = lexicon.people().at(sentence, i);
    boolean name = i > 0 && sentence.at(i).capital();
    return people != null && !name && PLURALS_ONLY.contains(people.meaning())
        ? referent(i, people.to(), Nature.PEOPLE, null, null, null)
        : null;
  }

  private @Nullable String nationalBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      var country = sentence.at(i).capital() ? lexicon.countries().at(sentence, i) : null;
      if (country != null && country.meaning().way() != Countries.Way.CAPITAL) {
        return country.meaning().code();
      }
    }
    return null;
  }

  private Referent referent(
      int from,
      int to,
      Nature nature,
      @Nullable String id,
      @Nullable String country,
      @Nullable String word) {
    int end = Math.min(to, sentence.size());
    var label = text.substring(sentence.at(from).start(), sentence.at(end - 1).end());
    return new Referent(from, end, nature, id, country, label, word, false);
  }
}
