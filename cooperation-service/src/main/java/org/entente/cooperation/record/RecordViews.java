package org.entente.cooperation.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.entente.cooperation.claim.Claims;
import org.entente.cooperation.code.Codes;
import org.entente.cooperation.evidence.EvidenceOfRecords;
import org.entente.cooperation.figure.Figures;
import org.entente.cooperation.link.Links;
import org.entente.cooperation.party.Parties;
import org.entente.cooperation.population.Populations;
import org.entente.cooperation.record.Parts.Part;
import org.jspecify.annotations.Nullable;

/**
 * Shows records with all that belongs to them: one query for each table, however many records there
 * are.
 */
@ApplicationScoped
public class RecordViews {

  private final Records records;
  private final Parties parties;
  private final Populations populations;
  private final Figures figures;
  private final Claims claims;
  private final EvidenceOfRecords evidence;
  private final Links links;
  private final Codes codes;

  RecordViews(
      Records records,
      Parties parties,
      Populations populations,
      Figures figures,
      Claims claims,
      EvidenceOfRecords evidence,
      Links links,
      Codes codes) {
    this.records = records;
    this.parties = parties;
    this.populations = populations;
    this.figures = figures;
    this.claims = claims;
    this.evidence = evidence;
    this.links = links;
    this.codes = codes;
  }

  public RecordView of(CooperationRecord record) {
    return of(List.of(record), null).getFirst();
  }

  /** Those of some ids, whoever may see them. */
  public Map<UUID, RecordView> byIds(Collection<UUID> ids) {
    var found = ids.isEmpty() ? List.<CooperationRecord>of() : records.list("id in ?1", ids);
    var shown = of(found, null);
    var byId = new HashMap<UUID, RecordView>();
    for (int i = 0; i < found.size(); i++) {
      byId.put(found.get(i).id(), shown.get(i));
    }
    return byId;
  }

  /**
   * Shows records in their order.
   *
   * @param fields which parts are wanted; all when absent
   */
  public List<RecordView> of(List<CooperationRecord> records, @Nullable Set<String> fields) {
    var parts = parts(records.stream().map(CooperationRecord::id).toList(), fields);
    return records.stream().map(r -> RecordView.of(r, parts)).toList();
  }

  private Parts parts(Collection<UUID> ids, @Nullable Set<String> fields) {
    var partiesRead = asked("parties", ids, fields) ? parties.of(ids) : new Parties.Read(List.of());
    var figuresRead = asked("figures", ids, fields) ? figures.of(ids) : new Figures.Read(List.of());
    var claimsRead = asked("claims", ids, fields) ? claims.of(ids) : new Claims.Read(List.of());
    var named = new HashSet<>(partiesRead.populations());
    named.addAll(figuresRead.populations());
    named.addAll(claimsRead.populations());
    var who = populations.views(named);
    return new Parts(
        part("parties", fields, () -> partiesRead.views(who)),
        part("figures", fields, () -> figuresRead.views(who)),
        part("claims", fields, () -> claimsRead.views(who)),
        part("evidence", fields, () -> evidence.views(ids)),
        part("links", fields, () -> links.views(ids)),
        part("codes", fields, () -> codes.views(ids)));
  }

  private static boolean asked(String part, Collection<UUID> ids, @Nullable Set<String> fields) {
    return !ids.isEmpty() && (fields == null || fields.contains(part));
  }

  private static <T> Part<T> part(
      String part, @Nullable Set<String> fields, Supplier<Map<UUID, List<T>>> read) {
    return new Part<>(fields == null || fields.contains(part) ? read.get() : null);
  }
}
