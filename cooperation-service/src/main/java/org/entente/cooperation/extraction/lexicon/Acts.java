package org.entente.cooperation.extraction.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Mode;
import org.entente.cooperation.kind.Stage;

/** Reads the acts of a lexicon, with all forms of their words. */
final class Acts {

  private final Source source;
  private final Inflections inflections;
  private final Phrases<Act.Worded> phrases = new Phrases<>();
  private final Map<String, Map<String, String>> frames = new HashMap<>();

  private Acts(Source source, Inflections inflections) {
    this.source = source;
    this.inflections = inflections;
  }

  static Phrases<Act.Worded> of(Source source, Inflections inflections) {
    var acts = new Acts(source, inflections);
    var frames = source.part("frames");
    for (var name : frames.keys()) {
      acts.frames.put(name, frame(frames.part(name)));
    }
    source.parts("acts").forEach(acts::add);
    return acts.phrases;
  }

  private static Map<String, String> frame(Source frame) {
    var roles = new HashMap<String, String>();
    for (var place : frame.keys()) {
      roles.put(place, frame.required(place));
    }
    return Map.copyOf(roles);
  }

  private void add(Source entry) {
    var act = act(entry);
    for (var verb : entry.words("verbs")) {
      int space = verb.indexOf(' ');
      var first = space < 0 ? verb : verb.substring(0, space);
      var rest = space < 0 ? "" : verb.substring(space);
      int hyphen = first.lastIndexOf('-') + 1;
      if (first.endsWith("ly")) {
        adverbial(first, rest.trim(), act);
      } else {
        var before = first.substring(0, hyphen);
        inflections
            .verb(first.substring(hyphen))
            .forEach((form, kind) -> phrases.add(before + form + rest, new Act.Worded(act, kind)));
      }
    }
    for (var noun : entry.words("nouns")) {
      plurals(noun).forEach(form -> phrases.add(form, new Act.Worded(act, Form.NOUN)));
    }
    entry.words("fixed").forEach(words -> phrases.add(words, new Act.Worded(act, Form.FIXED)));
  }

  /** "Jointly raid": the second word is the one that changes. */
  private void adverbial(String adverb, String verb, Act act) {
    inflections
        .verb(verb)
        .forEach((form, kind) -> phrases.add(adverb + " " + form, new Act.Worded(act, kind)));
  }

  /** "Death of" is "deaths of"; the last word of a name such as "joint raid" takes the ending. */
  private static List<String> plurals(String noun) {
    var words = new ArrayList<>(List.of(noun.split(" ")));
    int head = words.size() - 1;
    for (int i = 1; i < words.size(); i++) {
      if (Set.of(
              "of",
              "on",
              "in",
              "at",
              "against",
              "into",
              "to",
              "for",
              "by",
              "over",
              "from",
              "targeting")
          .contains(words.get(i))) {
        head = i - 1;
        break;
      }
    }
    words.set(head, Inflections.withS(words.get(head)));
    return List.of(noun, String.join(" ", words));
  }

  private Act act(Source entry) {
    var frame = frames.get(entry.required("frame"));
    if (frame == null) {
      throw new IllegalStateException("The lexicon misses the frame " + entry.text("frame"));
    }
    var stage = entry.text("stage");
    return new Act(
        Kind.valueOf(entry.required("kind")),
        stage == null ? null : Stage.valueOf(stage),
        frame,
        grouped(entry.words("object")),
        grouped(entry.words("with")),
        entry.has("governs")
            ? Act.Governs.valueOf(upper(entry.required("governs")))
            : Act.Governs.NOTHING,
        entry.has("needs") ? Set.of(Act.Need.valueOf(upper(entry.required("needs")))) : Set.of(),
        Double.parseDouble(entry.required("sure")),
        entry.text("measure"),
        entry.text("unit"),
        entry.text("money"),
        entry.words("modes").stream().map(mode -> Mode.valueOf(upper(mode))).toList(),
        entry.has("weak"));
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private Set<String> grouped(List<String> words) {
    var all = new HashSet<String>();
    for (var word : words) {
      if (word.startsWith("@")) {
        all.addAll(source.part("groups").words(word.substring(1)));
      } else {
        all.add(word);
      }
    }
    return all.stream().collect(Collectors.toUnmodifiableSet());
  }
}
