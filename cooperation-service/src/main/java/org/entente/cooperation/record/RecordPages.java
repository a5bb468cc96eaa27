package org.entente.cooperation.record;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;

/**
 * Reads all records, some at a time, in the order of ids. Every read stands for itself: a
 * transaction over all would hold back the database's own clean-up for as long as the slowest
 * reader takes.
 */
@ApplicationScoped
public class RecordPages {

  public static final int SIZE = 500;
  public static final UUID FIRST = new UUID(0, 0);

  private final Records records;
  private final RecordViews views;

  RecordPages(Records records, RecordViews views) {
    this.records = records;
    this.views = views;
  }

  /** Those behind an id; fewer than {@link #SIZE} at the end. */
  public List<RecordView> after(UUID id, Review review, Visibility clearance) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            views.of(
                records
                    .find(
                        "review = ?1 and id > ?2 and visibility in ?3 order by id",
                        review,
                        id,
                        Filter.upTo(clearance))
                    .range(0, SIZE - 1)
                    .list(),
                null));
  }

  /** The id of a record that is shown. */
  public static UUID id(RecordView record) {
    return TypeId.parse(CooperationRecord.PREFIX, record.id()).uuid();
  }
}
