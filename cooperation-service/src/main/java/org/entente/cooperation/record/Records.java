package org.entente.cooperation.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.cooperation.kind.Kind;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** All records. */
@ApplicationScoped
public class Records implements PanacheRepositoryBase<CooperationRecord, UUID> {

  private final EntityManager database;

  Records(EntityManager database) {
    this.database = database;
  }

  public CooperationRecord get(TypeId id, Visibility clearance) {
    return seen(find("id", id.uuid()).firstResultOptional(), id, clearance);
  }

  /** The record, which nobody else changes until the transaction ends. */
  public CooperationRecord toChange(TypeId id, Visibility clearance) {
    return seen(toChange(id.uuid()), id, clearance);
  }

  public Optional<CooperationRecord> toChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  private static CooperationRecord seen(
      Optional<CooperationRecord> record, TypeId id, Visibility clearance) {
    return record
        .filter(r -> r.visibility.compareTo(clearance) <= 0)
        .orElseThrow(() -> new RecordNotFound(id));
  }

  /**
   * The record that its proposer calls so; no other is written under that name until the
   * transaction ends.
   */
  public Optional<CooperationRecord> called(String externalId) {
    database
        .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, externalId)
        .getSingleResult();
    return find("externalId", externalId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /**
   * Refuses to name what is not there.
   *
   * @param named ids of records, by the field that names each
   */
  public void mustExist(Map<String, UUID> named, Visibility clearance) {
    if (named.isEmpty()) {
      return;
    }
    var seen =
        visible(named.values(), clearance).stream()
            .map(CooperationRecord::id)
            .collect(Collectors.toSet());
    var errors =
        named.entrySet().stream()
            .filter(n -> !seen.contains(n.getValue()))
            .map(n ->
                new FieldError(n.getKey(), "There is no record %s.".formatted(show(n.getValue()))))
            .toList();
    if (!errors.isEmpty()) {
      throw new UnknownRecord(errors);
    }
  }

  List<CooperationRecord> visible(Collection<UUID> ids, Visibility clearance) {
    return list("id in ?1 and visibility in ?2", Set.copyOf(ids), Filter.upTo(clearance));
  }

  /** In the order that the filter asks for. */
  Page<CooperationRecord> page(Filter filter, PageRequest page) {
    return switch (filter.sort()) {
      case NEWEST -> page(filter, page, "id < :after", "id desc");
      case DATE -> latest(filter, page);
    };
  }

  private Page<CooperationRecord> latest(Filter filter, PageRequest page) {
    var conditions = filter.conditions();
    page.afterNumber()
        .ifPresent(day ->
            conditions
                .and("sortDay < :day or (sortDay = :day and id < :after)", "day", (int) day)
                .with("after", page.afterId().orElseThrow()));
    var rows = first(page.limit(), conditions, "sortDay desc, id desc");
    return Page.of(rows, page, r -> List.of(Integer.toString(r.sortDay), r.id.toString()));
  }

  /** In which order what waits for a decision is listed. */
  public enum Waiting {
    /** What is surest first, then what waits longest. What people propose is sure. */
    CONFIDENCE,
    /** What waits longest first. */
    AGE
  }

  /**
   * What waits for a decision.
   *
   * @param proposedBy only what they proposed
   */
  public Page<CooperationRecord> waiting(
      @Nullable Kind kind,
      @Nullable String pair,
      @Nullable String proposedBy,
      Waiting order,
      PageRequest page,
      Visibility clearance) {
    var conditions =
        new Conditions()
            .and("visibility in :visible", "visible", Filter.upTo(clearance))
            .and("review = :review", "review", Review.PROPOSED);
    if (kind != null) {
      conditions.and("kind = :kind", "kind", kind);
    }
    if (pair != null) {
      conditions.and("dyad = :pair", "pair", pair);
    }
    if (proposedBy != null) {
      conditions.and("proposedBy = :proposer", "proposer", proposedBy);
    }
    if (order == Waiting.AGE) {
      page.afterId().ifPresent(after -> conditions.and("id > :after", "after", after));
      return Page.of(first(page.limit(), conditions, "id"), page, r -> List.of(r.id.toString()));
    }
    page.afterDecimal()
        .ifPresent(sure ->
            conditions
                .and(
                    "coalesce(confidence, 1) < :sure or (coalesce(confidence, 1) = :sure and id > :after)",
                    "sure",
                    sure)
                .with("after", page.afterId().orElseThrow()));
    var rows = first(page.limit(), conditions, "coalesce(confidence, 1) desc, id");
    return Page.of(rows, page, r -> List.of(r.sureness().toPlainString(), r.id.toString()));
  }

  private Page<CooperationRecord> page(
      Filter filter, PageRequest page, String beyond, String order) {
    var conditions = filter.conditions();
    page.afterId().ifPresent(after -> conditions.and(beyond, "after", after));
    var rows = first(page.limit(), conditions, order);
    return Page.of(rows, page, r -> List.of(r.id.toString()));
  }

  /** Their ids are chosen first, from an index where one holds all that decides. */
  private List<CooperationRecord> first(int most, Conditions conditions, String order) {
    var chosen =
        "id in (select id from CooperationRecord where %1$s order by %2$s limit :most) order by %2$s"
            .formatted(conditions.where(), order);
    return list(chosen, conditions.with("most", most).parameters());
  }

  private static String show(UUID id) {
    return TypeId.show(CooperationRecord.PREFIX, id);
  }
}
