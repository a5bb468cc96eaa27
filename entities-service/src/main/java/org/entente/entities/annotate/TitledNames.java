package org.entente.entities.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.entente.entities.annotate.Annotation.Candidate;
import org.entente.entities.annotate.Annotation.CandidateKind;
import org.entente.entities.name.NameText;

/**
 * What stands behind a title in Thai, Lao or Khmer and is not known: up to the next space, and the
 * part behind that where it is no word of what is said of the person. Only for a curator to look
 * at.
 */
final class TitledNames {

  private static final int SHORTEST = 2;
  private static final int LONGEST_PART = 20;

  /** Words that go on about the person. */
  private static final Set<String> GO_ON =
      Set.of(
          ("กล่าว ระบุ เปิดเผย แถลง และ ได้ ที่ เป็น ซึ่ง จะ ว่า ใน ไม่ มี ให้ นายก รัฐมนตรี รอง โฆษก ผู้ ประธาน อธิบดี หัวหน้า"
                  + " ກ່າວ ແລະ ໄດ້ ທີ່ ເປັນ ລັດຖະມົນຕີ ນາຍົກ ຮອງ"
                  + " បាន និង ដែល ជា ថ្លែង មាន នៅ ក្នុង នឹង រដ្ឋមន្ត្រី នាយក ប្រធាន អ្នកនាំពាក្យ ត្រូវ")
              .split(" "));

  private final NameText text;
  private final BitSet named;

  /**
   * @param named the positions that are of known names
   */
  TitledNames(NameText text, BitSet named) {
    this.text = text;
    this.named = named;
  }

  List<Candidate> find(int most) {
    var found = new ArrayList<Candidate>();
    for (int at = 0; at < text.length() && found.size() < most; ) {
      var title = OpenTitles.lengthAt(text, at);
      if (title == 0) {
        at++;
        continue;
      }
      var from = behindSpace(at + title);
      var to = end(from);
      if (to > from) {
        found.add(
            new Candidate(
                text.start(from), text.end(to), text.surface(from, to), CandidateKind.PERSON));
      }
      at = Math.max(to, at + title);
    }
    return found;
  }

  /** Where the name ends that begins at a position; the position itself where there is none. */
  private int end(int from) {
    var first = endOfPart(from);
    if (!isPart(from, first)) {
      return from;
    }
    var next = behindSpace(first);
    var second = endOfPart(next);
    return next > first && isPart(next, second) ? second : first;
  }

  private boolean isPart(int from, int to) {
    var free = named.nextSetBit(from);
    return to - from >= SHORTEST
        && to - from <= LONGEST_PART
        && (free < 0 || free >= to)
        && OpenTitles.lengthAt(text, from) == 0
        && GO_ON.stream().noneMatch(text.folded(from, to)::startsWith);
  }

  private int endOfPart(int from) {
    var to = from;
    while (to < text.length() && text.isOpen(to)) {
      to++;
    }
    return to;
  }

  private int behindSpace(int at) {
    return at < text.length() && text.kept(at) == ' ' ? at + 1 : at;
  }
}
