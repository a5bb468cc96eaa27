package org.entente.cooperation.extraction.rules;

import java.util.ArrayList;
import java.util.List;
import org.entente.cooperation.extraction.NamedSpan;
import org.entente.cooperation.extraction.figure.Quantity;
import org.entente.cooperation.extraction.lexicon.Countries.Naming;
import org.entente.cooperation.extraction.lexicon.Countries.Way;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.lexicon.Phrases.Found;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.entente.cooperation.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds of whom a sentence speaks: mentions, nationalities, populations and anaphora. */
final class Referents {

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Printed printed;
  private final Authorities authorities;
  private final Named named;
  private final Groups groups;

  private Referents(
      Lexicon lexicon, Printed printed, List<NamedSpan> mentions, List<Quantity> quantities) {
    this.lexicon = lexicon;
    this.sentence = printed.sentence();
    this.printed = printed;
    this.authorities = new Authorities(lexicon, printed);
    this.named = new Named(lexicon, printed, mentions, authorities);
    this.groups = new Groups(lexicon, printed, quantities, named);
  }

  static List<Referent> of(
      Lexicon lexicon,
      String text,
      Sentence sentence,
      List<NamedSpan> mentions,
      List<Quantity> quantities) {
    var search = new Referents(lexicon, new Printed(text, sentence), mentions, quantities);
    var found = new ArrayList<Referent>();
    int i = 0;
    while (i < sentence.size()) {
      var referent = search.at(i);
      if (referent == null) {
        i++;
      } else {
        found.add(referent);
        i = Math.max(i + 1, referent.to());
      }
    }
    return List.copyOf(found);
  }

  private @Nullable Referent at(int i) {
    var country = sentence.at(i).capital() ? lexicon.countries().at(sentence, i) : null;
    if (country != null) {
      return national(i, country.to(), country.meaning());
    }
    if (named.beginsAt(i)) {
      var mentioned = named.at(i);
      return mentioned == null ? null : ofState(mentioned);
    }
    var states = lexicon.unnamedStates().at(sentence, i);
    if (states != null) {
      return printed.referent(i, states.to(), Nature.COUNTRIES, null);
    }
    var authority = authorities.at(i);
    if (authority != null) {
      return authority;
    }
    var anaphor = lexicon.anaphora().at(sentence, i);
    boolean longer = sentence.word(i).equals("the") && authorities.at(i + 1) != null;
    if (longer) {
      return null; // "the court in Nairobi"
    }
    var unknown = named.unknown(i);
    if (unknown != null) {
      return unknown;
    }
    if (anaphor != null && standsFor(anaphor)) {
      return printed.anaphor(i, anaphor.to(), anaphor.meaning());
    }
    return groups.at(i);
  }

  /** "The Golden Lotus Group of Cambodia": the state only tells where whoever is named belongs. */
  private Referent ofState(Referent named) {
    int of = named.to();
    int name = sentence.word(of + 1).equals("the") ? of + 2 : of + 1;
    boolean belongs = sentence.word(of).equals("of") && name < sentence.size();
    var state =
        belongs && sentence.at(name).capital() ? lexicon.countries().at(sentence, name) : null;
    return state == null
            || state.meaning().way() != Way.NAME
            || !named.is(Nature.PERSON, Nature.BODY, Nature.STATE)
        ? named
        : named.until(state.to());
  }

  /** "It" before a verb, and "the army" where it begins no name. */
  private boolean standsFor(Found<String> anaphor) {
    int next = anaphor.to();
    if (anaphor.meaning().equals("it")) {
      var word = sentence.word(next);
      return Grammar.HAVE.contains(word)
          || Grammar.BE.contains(word)
          || Grammar.MODALS.contains(word)
          || lexicon.acts().at(sentence, next) != null;
    }
    boolean name =
        next < sentence.size()
            && sentence.at(next).capital()
            && sentence.at(next - 1).capital()
            && next - 1 > anaphor.from();
    return !name;
  }

  /** Who is meant by the naming of a state: the state, or somebody or something of it. */
  private Referent national(int i, int to, Naming naming) {
    var code = naming.code();
    var longer = named.longer(i, to);
    if (longer != null) {
      return longer;
    }
    if (naming.way() == Way.PEOPLE) {
      return groups.people(i, to, code);
    }
    int noun = sentence.word(to).equals("'s") ? to + 1 : to;
    var official = named.official(noun, code);
    if (official != null) {
      return printed
          .referent(i, official.to(), official.nature(), official.entityId(), code)
          .holding(official.office());
    }
    int office = authorities.end(noun);
    if (office > noun && !groups.areCounted(noun, office)) {
      return printed.referent(i, named.unknownEnd(office), Nature.STATE, code);
    }
    var group = groups.of(naming, i, to, noun);
    return group != null ? group : printed.referent(i, to, nature(i, naming.way()), code);
  }

  /** Of a state by itself; a capital is a place where somebody is "in Bangkok". */
  private Nature nature(int i, Way way) {
    return switch (way) {
      case NAME -> Nature.COUNTRY;
      case CAPITAL -> isPlace(i) ? Nature.PLACE : Nature.COUNTRY;
      case ADJECTIVE, PEOPLE -> Nature.ADJECTIVE;
    };
  }

  private boolean isPlace(int i) {
    return Grammar.PREPOSITIONS.contains(sentence.word(i - 1)) || sentence.word(i - 1).equals(",");
  }
}
