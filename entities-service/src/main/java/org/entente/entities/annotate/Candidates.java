package org.entente.entities.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.entities.annotate.Annotation.Candidate;
import org.entente.entities.annotate.Annotation.CandidateKind;
import org.entente.entities.name.NameText;

/**
 * What looks like a name and is not known: capitalised words in a row, at least two of them or one
 * after a title. Only for a curator to look at; nothing is linked to it.
 */
final class Candidates {

  private static final int LONGEST = 12;

  /** May stand between the words of a body's name. */
  private static final Set<String> CONNECTING =
      Set.of("of", "for", "the", "and", "on", "against", "de");

  private final NameText text;
  private final Words words;

  Candidates(NameText text, Words words) {
    this.text = text;
    this.words = words;
  }

  List<Candidate> find(int most) {
    var found = new ArrayList<Candidate>();
    for (int word = 0; word < words.count() && found.size() < most; ) {
      if (!nameWord(word) || Titles.isFunctionWord(words.folded(word))) {
        word++;
        continue;
      }
      var end = endOfRow(word);
      judge(word, end, found);
      word = end;
    }
    return found;
  }

  /** The end of the capitalised words that begin with {@code first}. */
  private int endOfRow(int first) {
    var end = first + 1;
    var ofBody = Titles.isOfBodies(words.folded(first));
    while (end < words.count() && end - first < LONGEST && words.leadsOn(end - 1)) {
      if (nameWord(end) && !Titles.isFunctionWord(words.folded(end))) {
        ofBody |= Titles.isOfBodies(words.folded(end));
        end++;
      } else if (ofBody && CONNECTING.contains(words.folded(end)) && goesOnBehind(end)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean goesOnBehind(int connecting) {
    return words.leadsOn(connecting) && connecting + 1 < words.count() && nameWord(connecting + 1);
  }

  private void judge(int first, int end, List<Candidate> found) {
    var ofBody = holdsBody(first, end);
    var begin = ofBody ? first : behindTitle(first, end);
    var titled = !ofBody && (begin > first || followsTitle(first));
    if (begin == end || (end - begin < 2 && !titled)) {
      return;
    }
    var kind =
        titled ? CandidateKind.PERSON : ofBody ? CandidateKind.ORGANIZATION : CandidateKind.NAME;
    var from = words.from(begin);
    var to = words.to(end - 1);
    found.add(new Candidate(text.start(from), text.end(to), text.surface(from, to), kind));
  }

  private boolean followsTitle(int first) {
    return first > 0 && words.leadsOn(first - 1) && Titles.isOfPersons(words.folded(first - 1));
  }

  /** "Prince Group" is no prince: a body's word behind a title tells that it is none. */
  private boolean holdsBody(int first, int end) {
    for (int word = behindTitle(first, end); word < end; word++) {
      if (Titles.isOfBodies(words.folded(word))) {
        return true;
      }
    }
    return false;
  }

  /** Skips "Police General" and the like; a row that only resembles a title is left whole. */
  private int behindTitle(int first, int end) {
    var begin = first;
    for (int word = first; word < end; word++) {
      var folded = words.folded(word);
      if (Titles.isOfPersons(folded)) {
        begin = word + 1;
      } else if (!Titles.isWithinOffice(folded)) {
        break;
      }
    }
    return begin;
  }

  private boolean nameWord(int word) {
    return words.isCapital(word) && !words.isNamed(word);
  }
}
