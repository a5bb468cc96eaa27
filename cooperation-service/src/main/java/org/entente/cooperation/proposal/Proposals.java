package org.entente.cooperation.proposal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.entente.cooperation.evidence.ArticlesOutOfSight;
import org.entente.cooperation.evidence.Checked;
import org.entente.cooperation.evidence.NewEvidence;
import org.entente.cooperation.party.EntityLookup.Found;
import org.entente.cooperation.proposal.Judged.Fit;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.RecordView;
import org.entente.cooperation.record.RecordViews;
import org.entente.cooperation.record.Records;
import org.entente.cooperation.record.Review;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.store.idempotency.Answer;
import org.entente.store.idempotency.Idempotency;
import org.jspecify.annotations.Nullable;

/**
 * Takes proposals. The other services are asked first, once each, outside of the transaction; what
 * they cannot answer now is owed and done later.
 */
@ApplicationScoped
public class Proposals {

  static final String OPERATION = "POST /v1/records";

  private final Inquiry inquiry;
  private final Idempotency idempotency;
  private final Records records;
  private final RecordViews views;
  private final Contents contents;
  private final RecordWriting writing;
  private final ArticlesOutOfSight articles;

  Proposals(
      Inquiry inquiry,
      Idempotency idempotency,
      Records records,
      RecordViews views,
      Contents contents,
      RecordWriting writing,
      ArticlesOutOfSight articles) {
    this.inquiry = inquiry;
    this.idempotency = idempotency;
    this.records = records;
    this.views = views;
    this.contents = contents;
    this.writing = writing;
    this.articles = articles;
  }

  /**
   * Who proposes.
   *
   * @param clearance up to which visibility they see
   */
  public record Proposer(String name, Visibility clearance) {

    public static Proposer of(Caller caller) {
      return new Proposer(caller.name(), caller.clearance());
    }
  }

  /** A proposal with what the other services said of it. */
  public record Prepared(NewRecord given, Found found, Optional<Checked> checked) {

    Prepared with(Optional<Checked> checked) {
      return new Prepared(given, found, checked);
    }
  }

  Answer<RecordView> propose(NewRecord given, Proposer proposer, @Nullable String key) {
    ruled(given, proposer);
    var before = before(given, proposer, key);
    if (before.isPresent()) {
      return before.get();
    }
    var prepared = inquiry.about(given);
    return QuarkusTransaction.requiringNew()
        .call(() ->
            asMayBeShown(
                idempotency.once(
                    key, OPERATION, given, RecordView.class, () -> keep(prepared, proposer)),
                proposer));
  }

  /** For one of many, which are kept together: what needs the other services, if anything does. */
  Prepared prepare(NewRecord given, Proposer proposer) {
    ruled(given, proposer);
    var isKnown = QuarkusTransaction.requiringNew().call(() -> known(given, proposer).isPresent());
    return isKnown
        ? new Prepared(given, Found.NOTHING_YET, Optional.empty())
        : inquiry.about(given);
  }

  /**
   * What a record is to become, checked, with what the other services say of it now.
   *
   * @param proposer who may see no less than what it is to be
   */
  public Prepared checked(NewRecord given, Proposer proposer) {
    return checked(List.of(given), proposer).getFirst().orThrow();
  }

  /** The same for many at once, in their order. */
  public List<Judged<Prepared>> checked(List<NewRecord> given, Proposer proposer) {
    return inquiry.about(
        given.stream().map(record -> new Fit<>(record).then(one -> ruled(one, proposer))).toList());
  }

  private static NewRecord ruled(NewRecord given, Proposer proposer) {
    new ProposalRules(proposer.clearance()).check(given);
    return given;
  }

  /** An answer that is repeated repeats no quote of an article that went out of sight meanwhile. */
  private Answer<RecordView> asMayBeShown(Answer<RecordView> answer, Proposer proposer) {
    var quotes = answer.body().evidence();
    if (quotes == null || !articles.holdAnyOf(quotes)) {
      return answer;
    }
    var record = records.get(TypeId.parse(answer.body().id()), proposer.clearance());
    return new Answer<>(answer.status(), views.of(record));
  }

  /** The answer that needs nobody else: the one under the same key, or to the same content. */
  private Optional<Answer<RecordView>> before(
      NewRecord given, Proposer proposer, @Nullable String key) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            key == null
                ? known(given, proposer)
                : idempotency
                    .earlier(key, OPERATION, given, RecordView.class)
                    .map(answer -> asMayBeShown(answer, proposer)));
  }

  /** Within a transaction. */
  Answer<RecordView> keep(Prepared prepared, Proposer proposer) {
    var given = prepared.given();
    articles.holdInSight(
        given.evidence().stream().<@Nullable String>map(NewEvidence::articleId).toList());
    var again = known(given, proposer);
    if (again.isPresent()) {
      return again.get();
    }
    records.mustExist(given.records(), proposer.clearance());
    var replaced = called(given);
    if (replaced.isPresent()) {
      writing.replace(replaced.get(), prepared);
      return new Answer<>(200, views.of(replaced.get()));
    }
    var record =
        CooperationRecord.proposed(given.externalId(), proposer.name(), contents.of(given));
    writing.create(record, prepared);
    return new Answer<>(201, views.of(record));
  }

  /** The answer when the same was proposed before; refuses what may not be changed. */
  private Optional<Answer<RecordView>> known(NewRecord given, Proposer proposer) {
    var record = called(given);
    if (record.isEmpty()) {
      return Optional.empty();
    }
    var isVisible = record.get().visibility().compareTo(proposer.clearance()) <= 0;
    if (isVisible && record.get().has(contents.hash(given))) {
      return Optional.of(new Answer<>(200, views.of(record.get())));
    }
    refuseUnlessOpen(record.get(), isVisible, given.externalId(), proposer);
    return Optional.empty();
  }

  private void refuseUnlessOpen(
      CooperationRecord record, boolean isVisible, @Nullable String externalId, Proposer proposer) {
    if (!isVisible || !record.isProposedBy(proposer.name())) {
      throw new ExternalIdTaken(String.valueOf(externalId));
    }
    if (record.review() == Review.REJECTED) {
      throw new AlreadyRejected(record);
    }
    if (record.review() != Review.PROPOSED) {
      throw new ChangeNeedsRevision(record);
    }
  }

  private Optional<CooperationRecord> called(NewRecord given) {
    return given.externalId() == null ? Optional.empty() : records.called(given.externalId());
  }
}
