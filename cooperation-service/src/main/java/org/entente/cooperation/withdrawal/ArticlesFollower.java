package org.entente.cooperation.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.cooperation.evidence.ArticlesOutOfSight;
import org.entente.cooperation.history.Trail;
import org.entente.cooperation.proposal.QuotesOwed;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.Records;
import org.entente.platform.id.TypeId;
import org.entente.store.feed.Change;
import org.entente.store.feed.ChangeFollower;

/**
 * Hides, erases or shows again what was copied from articles as they go out of sight or come back.
 * Each record that quotes them tells of it as {@code record.changed}; it stays as it was decided
 * on, but a proposal is not accepted on a quote that nobody can read.
 */
@ApplicationScoped
class ArticlesFollower implements ChangeFollower {

  private static final String WITHDRAWN = "article.withdrawn";
  private static final String WITHHELD = "article.withheld";
  private static final String RELEASED = "article.released";

  private final ArticlesOutOfSight articles;
  private final Records records;
  private final QuotesOwed owed;
  private final Trail trail;

  ArticlesFollower(ArticlesOutOfSight articles, Records records, QuotesOwed owed, Trail trail) {
    this.articles = articles;
    this.records = records;
    this.owed = owed;
    this.trail = trail;
  }

  @Override
  public String name() {
    return "articles";
  }

  @Override
  public String upstream() {
    return "articles";
  }

  /** Of several changes of one article the last one counts. */
  @Override
  public void apply(List<Change> changes) {
    var last = new LinkedHashMap<UUID, String>();
    for (var change : changes) {
      if (List.of(WITHDRAWN, WITHHELD, RELEASED).contains(change.type())) {
        last.put(TypeId.parse("article", change.subject()).uuid(), change.type());
      }
    }
    if (last.isEmpty()) {
      return;
    }
    articles.lock(last.keySet());
    // Records first, as everybody does who changes what belongs to one.
    var quoting =
        articles.quotedBy(last.keySet()).stream()
            .flatMap(id -> records.toChange(id).stream())
            .toList();
    articles.withhold(of(WITHHELD, last));
    articles.release(of(RELEASED, last));
    articles.withdraw(
        of(WITHDRAWN, last), quoting.stream().map(CooperationRecord::typeId).toList());
    quoting.forEach(this::tell);
    owed.again(quoting);
  }

  private static Collection<UUID> of(String type, Map<UUID, String> last) {
    return last.entrySet().stream()
        .filter(e -> e.getValue().equals(type))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void tell(CooperationRecord record) {
    record.touch();
    trail.tell("record.changed", record);
  }
}
