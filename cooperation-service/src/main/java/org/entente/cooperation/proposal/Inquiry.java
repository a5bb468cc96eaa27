package org.entente.cooperation.proposal;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.cooperation.evidence.QuoteCheck;
import org.entente.cooperation.party.EntityLookup;
import org.entente.cooperation.proposal.Judged.Fit;
import org.entente.cooperation.proposal.Judged.Refused;
import org.entente.cooperation.proposal.Proposals.Prepared;
import org.entente.cooperation.upstream.UpstreamRefused;

/**
 * Asks the other services about proposals, as often for many as for one; what they cannot answer
 * now is owed and done later. Call it outside of a transaction.
 */
@ApplicationScoped
class Inquiry {

  private final EntityLookup entities;
  private final QuoteCheck quotes;

  Inquiry(EntityLookup entities, QuoteCheck quotes) {
    this.entities = entities;
    this.quotes = quotes;
  }

  /**
   * @throws org.entente.platform.problem.Problem when it is refused
   */
  Prepared about(NewRecord given) {
    return about(List.of(new Fit<>(given))).getFirst().orThrow();
  }

  /** In their order; nobody is asked about those that are refused already. */
  List<Judged<Prepared>> about(List<Judged<NewRecord>> given) {
    try {
      return together(given);
    } catch (UpstreamRefused refusal) {
      return given.size() == 1 ? List.of(new Refused<>(refusal)) : inHalves(given);
    }
  }

  /** A service refuses a question as a whole and need not tell which of them it is about. */
  private List<Judged<Prepared>> inHalves(List<Judged<NewRecord>> given) {
    int half = given.size() / 2;
    return Stream.of(given.subList(0, half), given.subList(half, given.size()))
        .flatMap(some -> about(some).stream())
        .toList();
  }

  private List<Judged<Prepared>> together(List<Judged<NewRecord>> given) {
    var known =
        entities.nowOrLater(
            given.stream().flatMap(Judged::fit).flatMap(one -> one.entities().stream()).toList());
    var named =
        given.stream()
            .map(record ->
                record.then(one ->
                    new Prepared(one, known.of(one.entities(), one.readers()), Optional.empty())))
            .toList();
    var answers =
        quotes.nowOrLater(
            named.stream()
                .flatMap(Judged::fit)
                .map(Prepared::given)
                .collect(
                    groupingBy(
                        NewRecord::readers,
                        flatMapping(one -> one.evidence().stream(), toList()))));
    return named.stream()
        .map(record ->
            record.then(one -> one.with(answers.of(one.given().evidence(), one.given().readers()))))
        .toList();
  }
}
