package org.entente.cooperation.extraction.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.text.Sentence;

/**
 * Which paragraphs are about what is recorded here. In an article that mostly is, those beside one
 * are too; in a digest of unrelated items each stands for itself.
 */
final class Topic {

  private static final double MOSTLY = 0.4;

  private final Set<Integer> paragraphs = new HashSet<>();

  private Topic() {}

  static Topic of(Lexicon lexicon, List<Sentence> sentences) {
    var topic = new Topic();
    var lengths = new HashMap<Integer, Integer>();
    var direct = new HashSet<Integer>();
    for (var sentence : sentences) {
      lengths.merge(sentence.paragraph(), sentence.size(), Integer::sum);
      if (lexicon.topics().within(sentence, 0, sentence.size()) != null) {
        direct.add(sentence.paragraph());
      }
    }
    topic.paragraphs.addAll(direct);
    if (share(lengths, direct) >= MOSTLY) {
      lengths.keySet().stream()
          .filter(p -> direct.contains(p - 1) || direct.contains(p + 1) || direct.contains(p - 2))
          .forEach(topic.paragraphs::add);
    }
    return topic;
  }

  private static double share(Map<Integer, Integer> lengths, Set<Integer> direct) {
    double all = lengths.values().stream().mapToInt(Integer::intValue).sum();
    double ours = direct.stream().mapToInt(p -> lengths.getOrDefault(p, 0)).sum();
    return all == 0 ? 0 : ours / all;
  }

  boolean covers(Sentence sentence) {
    return paragraphs.contains(sentence.paragraph());
  }
}
