package org.entente.cooperation.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.cooperation.evidence.ArticlesClient.Result;
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

/** The quotes under all records. */
@ApplicationScoped
public class EvidenceOfRecords implements PanacheRepositoryBase<Evidence, UUID> {

  private final ArticlesOutOfSight outOfSight;

  EvidenceOfRecords(ArticlesOutOfSight outOfSight) {
    this.outOfSight = outOfSight;
  }

  /** By record, in the order they were given in. */
  public Map<UUID, List<EvidenceView>> views(Collection<UUID> records) {
    return list("recordId in ?1 order by recordId, position", records).stream()
        .collect(
            Collectors.groupingBy(
                e -> e.recordId, Collectors.mapping(EvidenceView::of, Collectors.toList())));
  }

  /**
   * Writes the quotes under a record in place of those it had.
   *
   * @param checked what came of looking for them; empty when that is still to be done
   * @throws UnknownArticle when one is of an article that was withheld or withdrawn since
   */
  public void replace(UUID record, List<NewEvidence> evidence, Optional<Checked> checked) {
    outOfSight.refuse(evidence);
    delete("recordId", record);
    for (int i = 0; i < evidence.size(); i++) {
      var quote = new Evidence(record, i, evidence.get(i));
      var at = i;
      checked.ifPresent(c -> quote.settle(c.of(at)));
      persist(quote);
    }
  }

  /** What a record can be accepted on. */
  public Quotes quotes(UUID record, @Nullable UUID whole) {
    return new Quotes(
        list("recordId", record), whole == null ? List.of() : list("recordId", whole));
  }

  /**
   * Quotes of a record that are still to be looked for.
   *
   * @param visibility of the record: it quotes only what its readers may read
   */
  public record Owed(Map<UUID, ArticlesClient.Quote> quotes, Visibility visibility) {

    public boolean isEmpty() {
      return quotes.isEmpty();
    }
  }

  public Owed owed(UUID record, Visibility visibility) {
    return new Owed(
        unverified(record).stream().collect(Collectors.toMap(e -> e.id, Evidence::quote)),
        visibility);
  }

  /** Quotes of a record that were found, to be looked for in newer texts. */
  public Owed verified(UUID record, Visibility visibility) {
    return new Owed(
        list(
                "recordId = ?1 and verification = ?2 and not withheld and exact is not null",
                record,
                Verification.VERIFIED)
            .stream()
            .collect(Collectors.toMap(e -> e.id, Evidence::quote)),
        visibility);
  }

  /**
   * Keeps how verified quotes stand in the newest texts.
   *
   * @return whether anything is different now
   */
  public boolean stand(UUID record, Settled told) {
    var changed = false;
    for (var quote : list("recordId = ?1 and not withheld", record)) {
      var result = told.results().get(quote.id);
      changed |= result != null && quote.stand(result);
    }
    return changed;
  }

  /** Does any of its quotes not stand in the newest text any more? */
  public boolean isAnyLost(UUID record) {
    return count("recordId = ?1 and standing = ?2", record, Standing.LOST) > 0;
  }

  /** What came of the quotes that were owed, by their ids. */
  public record Settled(Map<UUID, Result> results) {}

  /**
   * Keeps what was found out.
   *
   * @return false when a quote does not stand in its article
   */
  public boolean settle(UUID record, Settled settled) {
    var open = new HashMap<Evidence, Result>();
    for (var evidence : unverified(record)) {
      var result = settled.results().get(evidence.id);
      // Of one that is hidden the feed will tell, and has it looked for when it may be.
      if (result != null && !result.isHidden()) {
        open.put(evidence, result);
      }
    }
    open.forEach(Evidence::settle);
    return open.keySet().stream().allMatch(Evidence::isVerified);
  }

  private List<Evidence> unverified(UUID record) {
    return list(
        "recordId = ?1 and verification = ?2 and not withheld and exact is not null order by position",
        record,
        Verification.UNVERIFIED);
  }
}
