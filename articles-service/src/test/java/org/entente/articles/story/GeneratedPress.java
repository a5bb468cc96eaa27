package org.entente.articles.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Texts of no language, whose words are as frequent as words are, and what a press makes of them.
 */
final class GeneratedPress {

  private static final int VOCABULARY = 8000;
  private static final String ONSETS = "bcdfghklmnprstvw";
  private static final String VOWELS = "aeiou";

  private final Random random;

  GeneratedPress(long seed) {
    random = new Random(seed);
  }

  /** An agency's report, a sentence each. */
  List<String> report(int sentences) {
    var report = new ArrayList<String>();
    for (int i = 0; i < sentences; i++) {
      report.add(sentence());
    }
    return report;
  }

  /** Every second sentence or so has a figure. */
  String sentence() {
    var words = new ArrayList<String>();
    for (int length = 12 + random.nextInt(16); length > 0; length--) {
      words.add(word());
    }
    if (random.nextBoolean()) {
      words.set(random.nextInt(words.size()), number());
    }
    var sentence = String.join(" ", words);
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
  }

  /**
   * What a publisher prints of a report: of each sentence in {@code edited} of all one is left out,
   * one written anew, one changed in one to three words, with equal chances; and sentences of its
   * own before and behind it.
   *
   * @param own their share of what is printed
   */
  List<String> retold(List<String> report, double edited, double own) {
    var core = new ArrayList<String>();
    for (var sentence : report) {
      int edit = random.nextDouble() < edited ? random.nextInt(3) : 3;
      switch (edit) {
        case 0 -> {}
        case 1 -> core.add(sentence());
        case 2 -> core.add(withOtherWords(sentence, 1 + random.nextInt(3)));
        default -> core.add(sentence);
      }
    }
    return amongOthers(core, report((int) Math.round(core.size() * own / (1 - own))));
  }

  /** The sentences in the midst of others. */
  List<String> amongOthers(List<String> core, List<String> others) {
    var all = new ArrayList<String>(others.subList(0, others.size() / 2));
    all.addAll(core);
    all.addAll(others.subList(others.size() / 2, others.size()));
    return all;
  }

  /**
   * The same form filled in twice: a weather report, a rate of exchange, the night's police
   * reports.
   *
   * @param every how many words of the form come with one that is filled in
   * @param figures the share of what is filled in that is a number
   */
  List<List<String>> forms(int sentences, int every, double figures, int days) {
    var form = report(sentences).stream().map(s -> s.replaceAll("[0-9,]+", "there")).toList();
    var filled = new ArrayList<List<String>>();
    for (int day = 0; day < days; day++) {
      filled.add(form.stream().map(s -> filledIn(s, every, figures)).toList());
    }
    return filled;
  }

  String withOtherWords(String sentence, int changes) {
    var words = sentence.split(" ");
    for (int i = 0; i < changes; i++) {
      words[random.nextInt(words.length)] = word();
    }
    return String.join(" ", words);
  }

  private String filledIn(String sentence, int every, double figures) {
    var words = sentence.split(" ");
    for (int at = every / 2; at < words.length; at += every) {
      words[at] = random.nextDouble() < figures ? number() : word() + word();
    }
    return String.join(" ", words);
  }

  /** Zipf's law, nearly: the n-th word comes with a chance of 1/n. */
  private String word() {
    int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
    var syllables = new Random(rank);
    var word = new StringBuilder();
    for (int i = 0; i <= Math.log10(rank + 1); i++) {
      word.append(ONSETS.charAt(syllables.nextInt(ONSETS.length())));
      word.append(VOWELS.charAt(syllables.nextInt(VOWELS.length())));
    }
    return word.append((char) ('a' + rank % 26)).toString();
  }

  private String number() {
    int number = random.nextInt(random.nextBoolean() ? 100 : 10_000);
    return number < 1000
        ? Integer.toString(number)
        : "%d,%03d".formatted(number / 1000, number % 1000);
  }

  static String text(List<String> sentences) {
    return String.join(" ", sentences);
  }
}
