package org.entente.entities.match;

/** Letters to add, leave out or replace (Levenshtein). */
final class Distance {

  private Distance() {}

  static int of(String a, String b) {
    var before = new int[b.length() + 1];
    var now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(before[j - 1] + same, Math.min(before[j], now[j - 1]) + 1);
      }
      var swap = before;
      before = now;
      now = swap;
    }
    return before[b.length()];
  }
}
