package org.entente.entities.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes a title apart that is made of several: "Deputy Prime Minister and Interior Minister" are
 * two offices, "Minister of Foreign Affairs and Trade" is one.
 *
 * <p>A part counts as a title of its own where a word such as "minister" or "director" stands in it
 * before its first preposition; in Thai and Khmer, where it begins with one. A part that does not
 * belongs to the one before it, with the word that joins them.
 */
final class PrintedTitles {

  private static final Pattern JOINT =
      Pattern.compile(
          "\\s*,?\\s+and\\s+(?:concurrently\\s+)?|\\s*,?\\s+concurrently\\s+|[\\s-]+cum[\\s-]+|\\s*[&;]\\s*|\\s*,\\s+"
              + "|\\s*(?:ควบตำแหน่ง|และ)\\s*|[\\s\u200B]*និង[\\s\u200B]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final Pattern INVISIBLE = Pattern.compile("[\u200B-\u200D\u2060\uFEFF]");

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "to", "in", "at", "on", "with", "under", "de");

  private static final Set<String> HEADS =
      Set.of(
          "king queen president premier chancellor minister pm secretary undersecretary senator congressman congresswoman representative governor mayor chief head commissioner commander general lieutenant colonel major captain admiral marshal inspector superintendent judge justice prosecutor attorney ombudsman director chairman chairwoman chairperson chair ceo spokesman spokeswoman spokesperson ambassador envoy consul delegate coordinator adviser advisor member speaker rapporteur treasurer deputy registrar"
              .split(" "));

  private static final List<String> BEGINNINGS =
      List.of(
          "นายก",
          "รองนายก",
          "รัฐมนตรี",
          "รองประธาน",
          "รองผู้",
          "รองเลขา",
          "รองโฆษก",
          "ประธาน",
          "ปลัด",
          "รองปลัด",
          "อธิบดี",
          "รองอธิบดี",
          "ผู้ว่า",
          "ผู้บัญชาการ",
          "ผู้อำนวยการ",
          "ผู้ช่วย",
          "ผู้บังคับการ",
          "เลขาธิการ",
          "เลขานุการ",
          "โฆษก",
          "เอกอัครราชทูต",
          "ที่ปรึกษา",
          "หัวหน้า",
          "នាយក",
          "ឧបនាយក",
          "រដ្ឋមន្ត្រី",
          "ទេសរដ្ឋមន្ត្រី",
          "រដ្ឋលេខាធិការ",
          "អនុរដ្ឋលេខាធិការ",
          "ប្រធាន",
          "អនុប្រធាន",
          "អភិបាល",
          "អគ្គ",
          "អគ្គនាយក",
          "អគ្គលេខាធិការ",
          "មេបញ្ជាការ",
          "ស្នងការ",
          "អ្នកនាំពាក្យ",
          "ឯកអគ្គ",
          "ទីប្រឹក្សា",
          "សមាជិក");

  private PrintedTitles() {}

  /** The titles in their order as printed; the whole where it is one. */
  static List<String> apart(String title) {
    var titles = new ArrayList<String>();
    var joint = JOINT.matcher(title);
    var begin = 0;
    while (joint.find()) {
      if (joint.start() == 0 || joint.end() == title.length()) {
        continue;
      }
      var before = title.substring(begin, joint.start());
      var next = upToNextJoint(title, joint.end());
      if (isTitle(before) && isTitle(next) && !servesAnother(before)) {
        titles.add(before.strip());
        begin = joint.end();
      }
    }
    titles.add(title.substring(begin).strip());
    return List.copyOf(titles);
  }

  private static String upToNextJoint(String title, int from) {
    var joint = JOINT.matcher(title);
    return joint.find(from) ? title.substring(from, joint.start()) : title.substring(from);
  }

  private static boolean isTitle(String part) {
    var visible = INVISIBLE.matcher(part).replaceAll("").strip();
    if (BEGINNINGS.stream().anyMatch(visible::startsWith)) {
      return true;
    }
    for (var word : words(visible)) {
      if (PREPOSITIONS.contains(word)) {
        return false;
      }
      if (HEADS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "Secretary to the President and Prime Minister" is one who serves two. */
  private static boolean servesAnother(String part) {
    var words = words(part);
    var to = words.indexOf("to");
    return to >= 0 && words.subList(to, words.size()).stream().anyMatch(HEADS::contains);
  }

  private static List<String> words(String part) {
    return NO_LETTERS
        .splitAsStream(part.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
