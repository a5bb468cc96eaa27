package org.entente.entities.annotate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.entente.entities.name.NameText;

/**
 * What persons are addressed with in Thai, Lao and Khmer, which put no space between it and the
 * name. Only as a word of its own: "นาย" is none in "นายจ้าง", nor "លោក" in "ពិភពលោក".
 */
final class OpenTitles {

  /** The longest first, as "นางสาว" is not "นาง". */
  private static final List<String> TITLES =
      Arrays.stream(
              """
              นาย นาง นางสาว น.ส. คุณ ท่าน ดร. พล.อ. พล.ท. พล.ต. พล.ต.อ. พล.ต.ท. พล.ต.ต. พ.ต.อ. พ.ต.ท. พ.ต.ต. ร.ต.อ. พ.อ. รมว. รมช.
              ທ່ານ ທ່ານນາງ ນາງ ທ້າວ ສະຫາຍ
              លោក លោកស្រី លោកជំទាវ សម្តេច សម្ដេច ឯកឧត្តម អ្នកឧកញ៉ា ឧកញ៉ា កញ្ញា អ្នកស្រី
              """
                  .strip()
                  .split("\\s+"))
          .map(NameText::folded)
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private OpenTitles() {}

  /** The length of the title that begins at a position; 0 where none does. */
  static int lengthAt(NameText text, int from) {
    if (!text.isOpen(from)) {
      return 0;
    }
    for (var title : TITLES) {
      if (standsAt(title, text, from)) {
        return text.startsWord(from) && endsWell(title, text, from + title.length())
            ? title.length()
            : 0;
      }
    }
    return 0;
  }

  /** Does one end where a name begins, or a space before it? */
  static boolean endsBefore(NameText text, int name) {
    var end = name > 0 && text.kept(name - 1) == ' ' ? name - 1 : name;
    return TITLES.stream()
        .anyMatch(title ->
            end >= title.length() && lengthAt(text, end - title.length()) == title.length());
  }

  private static boolean standsAt(String title, NameText text, int from) {
    if (from + title.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < title.length(); i++) {
      if (text.folded(from + i) != title.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsWell(String title, NameText text, int to) {
    return title.endsWith(".") || text.endsWord(to);
  }
}
