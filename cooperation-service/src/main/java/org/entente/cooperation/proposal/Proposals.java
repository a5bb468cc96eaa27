package org.entente.cooperation.proposal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.entente.cooperation.evidence.ArticlesOutOfSight;
import org.entente.cooperation.evidence.Checked;
import org.entente.cooperation.evidence.NewEvidence;
import org.entente.cooperation.evidence.QuoteCheck;
import org.entente.cooperation.party.EntityLookup;
import org.entente.cooperation.party.EntityLookup.Found;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.RecordView;
import org.entente.cooperation.record.RecordViews;
import org.entente.cooperation.record.Records;
import org.entente.cooperation.record.Review;
import org.entente.platform.access.Caller;
import org.entente.platform.id.TypeId;
import org.entente.store.idempotency.Answer;
import org.entente.store.idempotency.Idempotency;
import org.jspecify.annotations.Nullable;

/**
 * Takes proposals. The other services are asked first, once each, outside of the transaction; what
 * they cannot answer now is owed and done later.
 */
@ApplicationScoped
class Proposals {

  private static final String OPERATION = "POST /v1/records";

  private final Caller caller;
  private final EntityLookup entities;
  private final QuoteCheck quotes;
  private final Idempotency idempotency;
  private final Records records;
  private final RecordViews views;
  private final Contents contents;
  private final RecordWriting writing;
  private final ArticlesOutOfSight articles;

  Proposals(
      Caller caller,
      EntityLookup entities,
      QuoteCheck quotes,
      Idempotency idempotency,
      Records records,
      RecordViews views,
      Contents contents,
      RecordWriting writing,
      ArticlesOutOfSight articles) {
    this.caller = caller;
    this.entities = entities;
    this.quotes = quotes;
    this.idempotency = idempotency;
    this.records = records;
    this.views = views;
    this.contents = contents;
    this.writing = writing;
    this.articles = articles;
  }

  Answer<RecordView> propose(NewRecord given, @Nullable String key) {
    new ProposalRules(caller.clearance()).check(given);
    var before = before(given, key);
    if (before.isPresent()) {
      return before.get();
    }
    var found = entities.nowOrLater(given.entities(), given.readers());
    var checked = quotes.nowOrLater(given.evidence(), given.readers());
    return QuarkusTransaction.requiringNew()
        .call(() ->
            asMayBeShown(
                idempotency.once(
                    key, OPERATION, given, RecordView.class, () -> keep(given, found, checked))));
  }

  /** An answer that is repeated repeats no quote of an article that went out of sight meanwhile. */
  private Answer<RecordView> asMayBeShown(Answer<RecordView> answer) {
    var quotes = answer.body().evidence();
    if (quotes == null || !articles.holdAnyOf(quotes)) {
      return answer;
    }
    var record = records.get(TypeId.parse(answer.body().id()), caller.clearance());
    return new Answer<>(answer.status(), views.of(record));
  }

  /** The answer that needs nobody else: the one under the same key, or to the same content. */
  private Optional<Answer<RecordView>> before(NewRecord given, @Nullable String key) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            key == null
                ? known(given)
                : idempotency
                    .earlier(key, OPERATION, given, RecordView.class)
                    .map(this::asMayBeShown));
  }

  private Answer<RecordView> keep(NewRecord given, Found found, Optional<Checked> checked) {
    articles.holdInSight(
        given.evidence().stream().<@Nullable String>map(NewEvidence::articleId).toList());
    var again = known(given);
    if (again.isPresent()) {
      return again.get();
    }
    records.mustExist(given.records(), caller.clearance());
    var replaced = called(given);
    if (replaced.isPresent()) {
      writing.replace(replaced.get(), given, found, checked);
      return new Answer<>(200, views.of(replaced.get()));
    }
    var record = CooperationRecord.proposed(given.externalId(), caller.name(), contents.of(given));
    writing.create(record, given, found, checked);
    return new Answer<>(201, views.of(record));
  }

  /** The answer when the same was proposed before; refuses what may not be changed. */
  private Optional<Answer<RecordView>> known(NewRecord given) {
    var record = called(given);
    if (record.isEmpty()) {
      return Optional.empty();
    }
    var isVisible = record.get().visibility().compareTo(caller.clearance()) <= 0;
    if (isVisible && record.get().has(contents.hash(given))) {
      return Optional.of(new Answer<>(200, views.of(record.get())));
    }
    refuseUnlessOpen(record.get(), isVisible, given.externalId());
    return Optional.empty();
  }

  private void refuseUnlessOpen(
      CooperationRecord record, boolean isVisible, @Nullable String externalId) {
    if (!isVisible || !record.isProposedBy(caller.name())) {
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
