package org.entente.entities.name;

import java.util.Set;

/**
 * What may follow a name within a Korean word: particles, one after another, and a few words
 * written without a space.
 */
final class KoreanParticles {

  private static final int LONGEST = 4;

  private static final Set<String> PARTICLES =
      Set.of(
          "은", "는", "이", "가", "을", "를", "의", "에", "에서", "에게", "에게서", "께", "께서", "한테", "와", "과", "랑",
          "이랑", "하고", "도", "만", "로", "으로", "로서", "으로서", "로부터", "으로부터", "부터", "까지", "마저", "조차", "처럼",
          "보다", "이나", "나", "라", "이라", "라고", "이라고", "라는", "이라는", "며", "이며", "고", "이고", "인", "측", "발",
          "산", "행", "계", "내", "간", "등", "씨", "정부", "경찰", "당국", "뿐", "대로", "밖에", "든", "이든", "야",
          "이야", "여", "이여", "다", "이다");

  private KoreanParticles() {}

  /** Do particles fill the text from one position to another, to the last letter? */
  static boolean fill(char[] text, int from, int to) {
    if (from == to) {
      return true;
    }
    if (to - from > 3 * LONGEST) {
      return false;
    }
    for (int end = Math.min(to, from + LONGEST); end > from; end--) {
      if (PARTICLES.contains(new String(text, from, end - from)) && fill(text, end, to)) {
        return true;
      }
    }
    return false;
  }
}
