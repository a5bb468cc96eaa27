package org.entente.cooperation.extraction.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.cooperation.extraction.Draft;
import org.entente.cooperation.extraction.NamedSpan;
import org.entente.cooperation.extraction.Passage;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.party.EntityKind;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;

/** Texts of our own, and what the rules make of them. */
final class Told {

  static final RulesExtractor RULES = new RulesExtractor();
  static final String ANAN = "entity_01jd0000000000000000000001";
  static final String DARA = "entity_01jd0000000000000000000002";
  static final String GOLDEN_LOTUS = "entity_01jd0000000000000000000003";

  private Told() {}

  /**
   * In which Anan Wattana of Thailand, Dara Keo of Cambodia and the Golden Lotus Group are known.
   */
  static List<Draft> in(String text) {
    return in(text, "2026-03-11"); // a Wednesday
  }

  static List<Draft> in(String text, @Nullable String published) {
    var date = published == null ? null : PartialDate.of(published, null, null);
    return RULES.drafts(
        new Passage(
            "article_01jd0000000000000000000009",
            1,
            null,
            text,
            "en",
            date,
            "Harbour Post",
            mentions(text)));
  }

  private static List<NamedSpan> mentions(String text) {
    var spans = new ArrayList<NamedSpan>();
    add(spans, text, "Anan Wattana", ANAN, EntityKind.PERSON, "TH");
    add(spans, text, "Dara Keo", DARA, EntityKind.PERSON, "KH");
    add(spans, text, "Golden Lotus Group", GOLDEN_LOTUS, EntityKind.COMPANY, "KH");
    return spans;
  }

  private static void add(
      List<NamedSpan> spans, String text, String name, String id, EntityKind kind, String country) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      spans.add(new NamedSpan(at, at + name.length(), name, id, kind, country, null));
    }
  }

  /** The one draft of a kind. */
  static Draft one(String text, Kind kind) {
    return in(text).stream()
        .filter(draft -> draft.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No %s in: %s %s".formatted(kind, text, in(text))));
  }

  static List<Kind> kinds(String text) {
    return in(text).stream().map(Draft::kind).toList();
  }

  /** Its parties as {@code ACTOR TH}, {@code SUBJECT 30 Laotians}. */
  static List<String> parties(Draft draft) {
    return draft.parties().stream()
        .map(p -> p.role() + " " + (p.population() != null ? p.population().label() : p.entityId()))
        .sorted()
        .collect(Collectors.toList());
  }
}
