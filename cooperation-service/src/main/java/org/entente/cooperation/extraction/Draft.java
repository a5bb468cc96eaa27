package org.entente.cooperation.extraction;

import java.util.List;
import org.entente.cooperation.claim.NewClaim;
import org.entente.cooperation.figure.NewFigure;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Mode;
import org.entente.cooperation.kind.Stage;
import org.entente.cooperation.party.NewParty;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A record as an extractor suggests it. What the text does not say is absent.
 *
 * @param contexts in which field, such as {@code cyber}
 * @param due by when a commitment is to be kept
 * @param parties entities by their ids, countries by their ISO 3166 codes, or populations
 * @param claims who said it; none when the publisher does
 * @param quotes where it stands, at least one
 * @param confidence from 0 to 1
 * @param reasons what made the confidence, for a person to read
 */
public record Draft(
    Kind kind,
    @Nullable Stage stage,
    boolean negated,
    List<Mode> modes,
    List<String> contexts,
    @Nullable PartialDate date,
    @Nullable PartialDate due,
    @Nullable Place place,
    List<NewParty> parties,
    List<NewFigure> figures,
    List<NewClaim> claims,
    List<Quote> quotes,
    double confidence,
    List<String> reasons) {

  /**
   * Where it was.
   *
   * @param text as printed
   */
  public record Place(@Nullable String entityId, String text) {}

  public Draft {
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    parties = List.copyOf(parties);
    figures = List.copyOf(figures);
    claims = List.copyOf(claims);
    quotes = List.copyOf(quotes);
    reasons = List.copyOf(reasons);
  }
}
