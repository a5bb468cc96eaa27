package org.entente.entities.match;

import java.util.HashMap;
import java.util.Map;

/**
 * Surnames whose Latin spellings do not follow their sound: 이 is Lee, Yi or Rhee. Rules for sounds
 * bring the others together.
 */
final class Surnames {

  private static final Map<String, String> USUAL = new HashMap<>();

  static {
    spelt("lee", "yi rhee ri rhie yee li");
    spelt("lim", "im rim yim");
    spelt("yoo", "yu ryu ryoo you lyu");
    spelt("noh", "no roh ro rho");
    spelt("woo", "wu u");
    spelt("oh", "o");
    spelt("park", "pak bak");
    spelt("choi", "choe chwe");
    spelt("hwang", "whang");
    spelt("yang", "ryang");
    spelt("yeo", "ryeo ryo");
    spelt("jung", "jeong chung chong cheong");
    spelt("heo", "hur huh ho");
    spelt("nguyen", "nguyn");
  }

  private Surnames() {}

  /** The usual spelling; the word itself where it is no such surname. */
  static String usual(String word) {
    return USUAL.getOrDefault(word, word);
  }

  private static void spelt(String usual, String others) {
    for (var other : others.split(" ")) {
      USUAL.put(other, usual);
    }
  }
}
