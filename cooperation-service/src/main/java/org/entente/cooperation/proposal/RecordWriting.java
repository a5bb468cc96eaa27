package org.entente.cooperation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.cooperation.claim.Claims;
import org.entente.cooperation.code.Codes;
import org.entente.cooperation.evidence.Checked;
import org.entente.cooperation.evidence.EvidenceOfRecords;
import org.entente.cooperation.figure.Figures;
import org.entente.cooperation.link.Links;
import org.entente.cooperation.party.EntityLookup.Found;
import org.entente.cooperation.party.Parties;
import org.entente.cooperation.population.Populations;
import org.entente.cooperation.record.Conclusions;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.Records;
import org.entente.platform.problem.InvalidRequest;
import org.entente.store.feed.Outbox;
import org.entente.store.job.Jobs;

/**
 * Writes a record with all that belongs to it, tells of it, and owes what could not be found out
 * yet.
 */
@ApplicationScoped
class RecordWriting {

  private final Records records;
  private final Populations populations;
  private final Parties parties;
  private final Figures figures;
  private final Claims claims;
  private final EvidenceOfRecords evidence;
  private final Links links;
  private final Codes codes;
  private final Contents contents;
  private final Conclusions conclusions;
  private final Outbox outbox;
  private final Jobs jobs;

  RecordWriting(
      Records records,
      Populations populations,
      Parties parties,
      Figures figures,
      Claims claims,
      EvidenceOfRecords evidence,
      Links links,
      Codes codes,
      Contents contents,
      Conclusions conclusions,
      Outbox outbox,
      Jobs jobs) {
    this.records = records;
    this.populations = populations;
    this.parties = parties;
    this.figures = figures;
    this.claims = claims;
    this.evidence = evidence;
    this.links = links;
    this.codes = codes;
    this.contents = contents;
    this.conclusions = conclusions;
    this.outbox = outbox;
    this.jobs = jobs;
  }

  void create(CooperationRecord record, NewRecord given, Found found, Optional<Checked> checked) {
    records.persistAndFlush(record);
    write(record, given, found, checked, Set.of());
  }

  void replace(CooperationRecord record, NewRecord given, Found found, Optional<Checked> checked) {
    if (given.records().containsValue(record.id())) {
      throw new InvalidRequest("links", "Must not lead from the record to itself.");
    }
    var before = populationsOf(record.id());
    record.replace(contents.of(given));
    write(record, given, found, checked, before);
  }

  private void write(
      CooperationRecord record,
      NewRecord given,
      Found found,
      Optional<Checked> checked,
      Set<UUID> before) {
    var id = record.id();
    var inRecord = populations.inRecord(before);
    var sides = parties.replace(id, given.parties(), found, inRecord);
    figures.replace(id, given.figures(), inRecord);
    claims.replace(id, given.claims(), found, inRecord);
    evidence.replace(id, given.evidence(), checked);
    links.replace(id, given.links());
    codes.replace(id, given.codes());
    record.resolve(found, sides);
    conclusions.draw(record, sides);
    outbox.append("record.proposed", record.typeId(), record.version(), record.visibility());
    owe(record);
  }

  private void owe(CooperationRecord record) {
    if (!evidence.owed(record.id(), record.visibility()).isEmpty()) {
      jobs.enqueue(OwedQuotes.QUEUE, record.typeId());
    }
    var waits =
        record.waitsForPlace()
            || !parties.pending(record.id()).isEmpty()
            || !claims.pending(record.id()).isEmpty();
    if (waits) {
      jobs.enqueue(OwedLookups.QUEUE, record.typeId());
    }
  }

  private Set<UUID> populationsOf(UUID record) {
    var ids = List.of(record);
    var named = new HashSet<>(parties.of(ids).populations());
    named.addAll(figures.of(ids).populations());
    named.addAll(claims.of(ids).populations());
    return named;
  }
}
