package org.entente.cooperation.extraction.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.cooperation.extraction.NamedSpan;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.entente.cooperation.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Those whom a sentence names: its mentions, by the word that each begins with. */
final class Named {

  private static final int LONGEST_NAME = 4;

  private final Lexicon lexicon;
  private final Printed printed;
  private final Sentence sentence;
  private final Authorities authorities;
  private final Map<Integer, NamedSpan> mentions = new HashMap<>();

  /** Of mentions that begin with the same word, the longest is meant. */
  Named(Lexicon lexicon, Printed printed, List<NamedSpan> mentions, Authorities authorities) {
    this.lexicon = lexicon;
    this.printed = printed;
    this.sentence = printed.sentence();
    this.authorities = authorities;
    for (var mention : mentions) {
      this.mentions.merge(mention.start(), mention, (a, b) -> a.end() >= b.end() ? a : b);
    }
  }

  private @Nullable NamedSpan mention(int i) {
    return mentions.get(sentence.at(i).start());
  }

  boolean beginsAt(int i) {
    return mention(i) != null;
  }

  /** Who is named there, where something is known of them. */
  @Nullable Referent at(int i) {
    var mention = mention(i);
    var referent = mention == null ? null : referent(i, mention);
    return referent == null ? null : referent.holding(officeBefore(i, referent));
  }

  /** "President Maria Sol", of whom nobody knows more: who is told after this is not another. */
  @Nullable Referent unknown(int i) {
    int name = i;
    while (name < sentence.size() && sentence.at(name).capital() && authorities.isTitle(name)) {
      name++;
    }
    int end = name == i ? i : unknownEnd(name);
    return end == name ? null : printed.referent(i, end, Nature.PERSON, null, null);
  }

  /** The titles of a person that stand right before the name. */
  private @Nullable String officeBefore(int name, Referent referent) {
    int i = name;
    while (referent.is(Nature.PERSON) && i > 0 && authorities.isTitle(i - 1)) {
      i--;
    }
    return i == name ? null : printed.words(i, name);
  }

  /** A longer name that begins with a country, as in "Thailand Institute of Justice". */
  @Nullable Referent longer(int i, int country) {
    var mention = mention(i);
    return mention != null && mention.country() != null && end(i, mention) > country
        ? referent(i, mention)
        : null;
  }

  /** An official of a state who is named after titles, as in "Prime Minister Anan". */
  @Nullable Referent official(int from, String country) {
    int last = Math.min(from + Authorities.LONGEST_TITLE, sentence.size());
    for (int i = from; i < last; i++) {
      var mention = mention(i);
      if (mention != null && mention.entityId() != null) {
        var named = referent(i, mention);
        return named != null && isOf(named, country) ? named.holding(officeBefore(i, named)) : null;
      }
      if (!authorities.isTitle(i)) {
        return null;
      }
    }
    return null;
  }

  private static boolean isOf(Referent named, String country) {
    return named.is(Nature.PERSON, Nature.STATE, Nature.BODY)
        && (named.country() == null || named.country().equals(country));
  }

  /** After the name of somebody whom nobody knows, as in "Foreign Minister Maria Sol". */
  int unknownEnd(int from) {
    int end = from;
    while (end < Math.min(from + LONGEST_NAME, sentence.size())
        && sentence.at(end).isWord()
        && sentence.at(end).capital()
        && !sentence.word(end).equals("'s")
        && !beginsAt(end)
        && lexicon.countries().at(sentence, end) == null
        && !lexicon.weekdays().containsKey(sentence.word(end))) {
      end++;
    }
    return end;
  }

  private int end(int i, NamedSpan mention) {
    int end = i;
    while (end < sentence.size() && sentence.at(end).start() < mention.end()) {
      end++;
    }
    return end;
  }

  private @Nullable Referent referent(int i, NamedSpan mention) {
    int to = end(i, mention);
    var kind = mention.kind();
    var id = mention.entityId();
    var country = mention.country();
    boolean whole = to > i && sentence.at(to - 1).end() == mention.end(); // not the "US" of "US$"
    if (!whole || kind == null || id == null && country == null) {
      return null;
    }
    return switch (kind) {
      case PERSON -> printed.referent(i, to, Nature.PERSON, id, country);
      case PUBLIC_BODY ->
          printed.referent(i, to, country == null ? Nature.BODY : Nature.STATE, id, country);
      case ORGANIZATION, COMPANY -> printed.referent(i, to, Nature.BODY, id, country);
      case COUNTRY -> printed.referent(i, to, Nature.COUNTRY, country);
      case PLACE -> printed.referent(i, to, Nature.PLACE, id, country);
      case INSTRUMENT, EVENT -> printed.referent(i, to, Nature.THING, id, null);
      case POSITION -> null;
    };
  }
}
