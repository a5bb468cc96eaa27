package org.entente.cooperation.extraction.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of English verbs and nouns, from a list of those that follow no rule. */
final class Inflections {

  private static final String VOWELS = "aeiou";

  private final Map<String, List<String>> irregular;
  private final Set<String> doubled;

  /**
   * @param irregular by the base form: present, past, participle, "-ing"
   * @param doubled verbs that double their last letter
   */
  Inflections(Map<String, List<String>> irregular, Set<String> doubled) {
    this.irregular = irregular;
    this.doubled = doubled;
  }

  /** All forms of a verb by their spelling. */
  Map<String, Form> verb(String base) {
    var forms = new LinkedHashMap<String, Form>();
    var known = irregular.get(base);
    if (known != null) {
      forms.put(known.get(0), Form.PRESENT);
      forms.put(known.get(3), Form.ING);
      boolean alike = known.get(1).equals(known.get(2));
      forms.put(known.get(1), alike ? Form.PAST_OR_PARTICIPLE : Form.PAST);
      forms.putIfAbsent(known.get(2), Form.PARTICIPLE);
      forms.putIfAbsent(base, Form.BASE);
      return forms;
    }
    var stem = doubled.contains(base) ? base + base.charAt(base.length() - 1) : base;
    forms.put(base, Form.BASE);
    forms.put(withS(base), Form.PRESENT);
    forms.put(past(stem), Form.PAST_OR_PARTICIPLE);
    forms.put(ing(stem), Form.ING);
    return forms;
  }

  private static String past(String stem) {
    if (stem.endsWith("e")) {
      return stem + "d";
    }
    return endsInY(stem) ? stem.substring(0, stem.length() - 1) + "ied" : stem + "ed";
  }

  private static String ing(String stem) {
    return stem.endsWith("e") && !stem.endsWith("ee")
        ? stem.substring(0, stem.length() - 1) + "ing"
        : stem + "ing";
  }

  /** The third person of a verb, or the plural of a noun. */
  static String withS(String word) {
    if (endsInY(word)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    boolean hisses =
        word.endsWith("s")
            || word.endsWith("x")
            || word.endsWith("z")
            || word.endsWith("ch")
            || word.endsWith("sh");
    return word + (hisses ? "es" : "s");
  }

  private static boolean endsInY(String word) {
    return word.length() > 1
        && word.endsWith("y")
        && VOWELS.indexOf(word.charAt(word.length() - 2)) < 0;
  }
}
