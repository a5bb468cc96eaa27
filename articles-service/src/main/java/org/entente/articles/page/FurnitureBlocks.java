package org.entente.articles.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.articles.page.date.PressDate;
import org.entente.articles.text.Characters;

/** Paragraphs that are not the article's, told by what they say and by how they are linked. */
final class FurnitureBlocks {

  private static final int LONGEST_PHRASE = 60;

  private static final int LONGEST_DATED = 80;

  /** A sentence about cookies or rights; longer ones may be the article's. */
  private static final int LONGEST_ABOUT_SITE = 400;

  /** One link alone may be the article's own; so many after each other are a list of others. */
  private static final int LINKS_OF_A_LIST = 3;

  /**
   * Whole blocks; a sentence that merely holds such a word is never one. Matched on short blocks
   * only.
   */
  private static final Pattern SHARE_OR_COUNT =
      Pattern.compile(
          """
          share( (this|on|via|to|with))?( (article|story|post|page|facebook|twitter|x|line|telegram|whatsapp|e-?mail)){0,5}\
          |(facebook|twitter|x|line|telegram|whatsapp|e-?mail|messenger|linkedin|pinterest|copy link|instagram|youtube)( (facebook|twitter|x|line|telegram|whatsapp|e-?mail|messenger|linkedin|pinterest|copy link|instagram|youtube)){0,9}\
          |(\\d[\\d,.]* ?)?(comments?|reply|replies)( \\(\\d+\\))?\
          |\\d[\\d,.]*[km]? ?(views?|shares?|likes?|reads?|comments?)|(views?|shares?|likes?|reads?|hits) ?: ?\\d[\\d,.]*[km]?\
          |\\d+ min(ute)?s?( read)?\
          |(ยอดวิว|ยอดเข้าชม|เข้าชม|อ่าน|จำนวนผู้อ่าน|แชร์) ?:? ?\\d[\\d,.]*( ครั้ง| คน)?|\\d[\\d,.]* ?(ครั้ง|วิว|แชร์)\
          |(阅读|閱讀|浏览|瀏覽|点击|评论|分享)(数|量|次数)?[ :：(（]{0,2}\\d[\\d,.]*[)）]?|조회(수)? ?:? ?\\d[\\d,.]*|댓글 ?\\d+\
          |(អ្នកមើល|ចំនួនអាន|អាន) ?:? ?\\d[\\d,.]*( ដង| នាក់)?|(lượt xem|dibaca|dilihat) ?:? ?\\d[\\d,.]*( kali)?\
          """,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private FurnitureBlocks() {}

  static List<Block> without(List<Block> blocks) {
    return withoutLinkLists(
        blocks.stream()
            .filter(b ->
                !isFurniture(b.text())
                    && !isLabelledLink(b)
                    && !isAboutSite(b.text())
                    && !isLabelledDate(b.text()))
            .toList());
  }

  static boolean isFurniture(String block) {
    if (block.length() > LONGEST_PHRASE) {
      return false;
    }
    var phrase = Phrases.compared(block);
    return phrase.isEmpty()
        ? block.codePoints().noneMatch(c -> Character.isLetterOrDigit(c))
        : Phrases.WHOLE.contains(phrase) || SHARE_OR_COUNT.matcher(phrase).matches();
  }

  static boolean isAboutSite(String block) {
    return block.length() <= LONGEST_ABOUT_SITE && begins(block, Phrases.BEGINNINGS);
  }

  /** "Read more: …" and nothing else. */
  private static boolean isLabelledLink(Block block) {
    if (block.links() == 0) {
      return false;
    }
    var text = block.text();
    int label = text.length() > LONGEST_PHRASE ? LONGEST_PHRASE : text.length();
    for (int i = 0; i < label; i++) {
      boolean ends = ":：>»|".indexOf(text.charAt(i)) >= 0;
      if (ends && Phrases.LABELS.contains(Phrases.compared(text.substring(0, i)))) {
        return block.isLinkAfter(i + 1);
      }
    }
    return false;
  }

  /** "Published: June 27, 2025"; a date that stands alone may be a heading of the article's. */
  static boolean isLabelledDate(String block) {
    if (block.length() > LONGEST_DATED) {
      return false;
    }
    var text = Characters.folded(block);
    return PressDate.in(text, "")
        .map(date -> Phrases.compared(text.substring(0, Math.min(date.start(), text.length()))))
        .filter(Phrases.DATED::contains)
        .isPresent();
  }

  /** Rows of links go, and a heading that is left with nothing under it. */
  private static List<Block> withoutLinkLists(List<Block> blocks) {
    var kept = new ArrayList<Block>();
    for (int i = 0; i < blocks.size(); ) {
      int end = i;
      while (end < blocks.size() && blocks.get(end).isLink()) {
        end++;
      }
      if (end - i >= LINKS_OF_A_LIST) {
        if (!kept.isEmpty() && isHeadingOfList(kept.getLast(), blocks, end)) {
          kept.removeLast();
        }
      } else {
        kept.addAll(blocks.subList(i, end));
      }
      if (end < blocks.size()) {
        kept.add(blocks.get(end));
      }
      i = end + 1;
    }
    return kept;
  }

  private static boolean isHeadingOfList(Block before, List<Block> blocks, int end) {
    boolean nothingFollows = end == blocks.size() || blocks.get(end).heading();
    return before.heading() && nothingFollows;
  }

  private static boolean begins(String block, Set<String> beginnings) {
    var start = Phrases.compared(block.substring(0, Math.min(block.length(), 2 * LONGEST_PHRASE)));
    return beginnings.stream().anyMatch(start::startsWith)
        || (block.startsWith("©") && beginnings.contains("©"));
  }
}
