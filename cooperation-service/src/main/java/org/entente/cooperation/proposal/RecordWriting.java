package org.entente.cooperation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.cooperation.claim.Claims;
import org.entente.cooperation.code.Codes;
import org.entente.cooperation.evidence.EvidenceOfRecords;
import org.entente.cooperation.figure.Figures;
import org.entente.cooperation.history.Trail;
import org.entente.cooperation.link.Links;
import org.entente.cooperation.party.Parties;
import org.entente.cooperation.population.Populations;
import org.entente.cooperation.proposal.Proposals.Prepared;
import org.entente.cooperation.record.Conclusions;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.Records;
import org.entente.cooperation.revision.Revisions;
import org.entente.platform.problem.InvalidRequest;
import org.entente.store.job.Jobs;

/**
 * Writes a record with all that belongs to it, tells of it, and owes what could not be found out
 * yet.
 */
@ApplicationScoped
public class RecordWriting {

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
  private final Revisions revisions;
  private final Trail trail;
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
      Revisions revisions,
      Trail trail,
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
    this.revisions = revisions;
    this.trail = trail;
    this.jobs = jobs;
  }

  public void create(CooperationRecord record, Prepared prepared) {
    records.persistAndFlush(record);
    revisions.first(record, contents.json(prepared.given()));
    write(record, prepared, Set.of());
    trail.tell("record.proposed", record, record.proposedBy(), null);
  }

  /** An undecided proposal becomes another. */
  public void replace(CooperationRecord record, Prepared prepared) {
    replace(record, prepared, record.proposedBy());
  }

  /**
   * The same.
   *
   * @param author who makes it another
   */
  public void replace(CooperationRecord record, Prepared prepared, String author) {
    var given = prepared.given();
    mustNotLeadToItself(record, given);
    var before = populationsOf(record.id());
    record.replace(contents.of(given));
    revisions.replaceFirst(record, contents.json(given));
    write(record, prepared, before);
    trail.tell("record.proposed", record, author, null);
  }

  /**
   * An accepted record becomes what a revision of it says.
   *
   * @param number of the revision
   */
  public void revise(CooperationRecord record, Prepared prepared, int number, String reviewer) {
    var given = prepared.given();
    mustNotLeadToItself(record, given);
    var before = populationsOf(record.id());
    record.revise(contents.of(given), number, reviewer);
    write(record, prepared, before);
  }

  private static void mustNotLeadToItself(CooperationRecord record, NewRecord given) {
    if (given.records().containsValue(record.id())) {
      throw new InvalidRequest("links", "Must not lead from the record to itself.");
    }
  }

  private void write(CooperationRecord record, Prepared prepared, Set<UUID> before) {
    var id = record.id();
    var given = prepared.given();
    var found = prepared.found();
    var inRecord = populations.inRecord(before);
    var sides = parties.replace(id, given.parties(), found, inRecord);
    figures.replace(id, given.figures(), inRecord);
    claims.replace(id, given.claims(), found, inRecord);
    evidence.replace(id, given.evidence(), prepared.checked());
    links.replace(id, given.links());
    codes.replace(id, given.codes());
    record.resolve(found, sides);
    conclusions.draw(record, sides);
    owe(record);
  }

  private void owe(CooperationRecord record) {
    if (parties.isAnyOfficePrinted(record.id())) {
      jobs.enqueue(OfficeChecks.QUEUE, record.typeId());
    }
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
