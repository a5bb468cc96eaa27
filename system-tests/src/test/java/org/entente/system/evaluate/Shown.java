package org.entente.system.evaluate;

import java.util.stream.Collectors;
import org.entente.cooperation.extraction.Draft;

/** A draft in one line, for a person to judge. */
final class Shown {

  private Shown() {}

  static String of(Draft draft, String text) {
    var parties =
        draft.parties().stream()
            .map(p ->
                p.role()
                    + "="
                    + (p.entityId() != null
                        ? p.entityId().substring(Math.max(0, p.entityId().length() - 6))
                        : "'" + p.population().label() + "'")
                    + (p.represents() == null ? "" : "/" + p.represents()))
            .collect(Collectors.joining(" "));
    var figures =
        draft.figures().stream()
            .map(f ->
                f.measure()
                    + " "
                    + f.qualifier()
                    + " "
                    + f.value()
                    + " "
                    + f.lower()
                    + " "
                    + f.unit())
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
}
