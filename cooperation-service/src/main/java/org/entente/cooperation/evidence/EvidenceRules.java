package org.entente.cooperation.evidence;

import java.util.List;
import java.util.Set;
import org.entente.cooperation.given.Given;
import org.jspecify.annotations.Nullable;

/** What the evidence of a record must be before it is worth looking for in an article. */
public final class EvidenceRules {

  private static final int MAX = 200;
  public static final int MAX_QUOTE = 4000;
  private static final int MAX_CONTEXT = 500;

  private final Given given;

  public EvidenceRules(Given given) {
    this.given = given;
  }

  /**
   * Notes everything that is wrong with the evidence of a record.
   *
   * @param topics what can be supported, such as {@code record} and {@code figure:1}
   */
  public void check(List<NewEvidence> evidence, Set<String> topics) {
    if (!given.bounded(evidence, MAX, "evidence")) {
      return;
    }
    given.keys(evidence.stream().<@Nullable String>map(NewEvidence::key).toList(), "evidence");
    for (int i = 0; i < evidence.size(); i++) {
      check(evidence.get(i), "evidence[%d]".formatted(i), topics);
    }
  }

  private void check(NewEvidence quote, String at, Set<String> topics) {
    given.check(quote.articleId() != null, at + ".articleId", "Must be given.");
    given.id("article", quote.articleId(), at + ".articleId");
    given.check(
        quote.revision() == null || quote.revision() >= 1, at + ".revision", "Must be 1 or more.");
    given.requiredText(quote.exact(), MAX_QUOTE, at + ".exact");
    given.text(quote.prefix(), MAX_CONTEXT, at + ".prefix");
    given.text(quote.suffix(), MAX_CONTEXT, at + ".suffix");
    given.check(quote.start() == null || quote.start() >= 0, at + ".start", "Must be 0 or more.");
    given.known(
        quote.supports(),
        topics,
        at + ".supports",
        "Must be record, date, place, figure:<key> or party:<key>, of this record.");
  }
}
