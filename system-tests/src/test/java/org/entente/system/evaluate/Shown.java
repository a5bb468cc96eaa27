package org.entente.system.evaluate;

import java.util.stream.Collectors;
import org.entente.cooperation.extraction.Draft;
import org.entente.cooperation.party.NewParty;

/** A draft in one line, for a person to judge. */
final class Shown {

  private Shown() {}

  static String of(Draft draft, String text) {
    var parties = draft.parties().stream().map(Shown::party).collect(Collectors.joining(" "));
    var figures =
        draft.figures().stream()
            .map(f ->
                "%s %s %s %s %s"
                    .formatted(f.measure(), f.qualifier(), f.value(), f.lower(), f.unit()))
            .collect(Collectors.joining("; "));
    var claims = draft.claims().stream().map(c -> c.stance()).collect(Collectors.joining(","));
    var quote = draft.quotes().getFirst();
    return "  %.2f %s %s%s | %s | %s | %s | %s | %d: %s"
        .formatted(
            draft.confidence(),
            draft.kind(),
            draft.stage(),
            draft.negated() ? " NOT" : "",
            parties,
            draft.date() == null ? "" : draft.date().edtf(),
            figures,
            claims,
            draft.quotes().size(),
            text.substring(quote.start(), Math.min(quote.end(), quote.start() + 140))
                .replace('\n', ' '));
  }

  private static String party(NewParty party) {
    var represents = party.represents() == null ? "" : "/" + party.represents();
    return "%s=%s%s".formatted(party.role(), who(party), represents);
  }

  private static String who(NewParty party) {
    var people = party.population();
    if (people != null) {
      return "'%s'".formatted(people.label());
    }
    var id = String.valueOf(party.entityId());
    return id.substring(Math.max(0, id.length() - 6));
  }
}
