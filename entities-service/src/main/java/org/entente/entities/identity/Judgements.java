package org.entente.entities.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.platform.access.Visibility;
import org.entente.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** What was said of whom, and still is. */
@ApplicationScoped
class Judgements implements PanacheRepositoryBase<Judgement, UUID> {

  private static final String BOTH_SEEN =
      """
       and exists (select 1 from Subject s where s.id = j.leftId and s.visibility in :visible)
       and exists (select 1 from Subject s where s.id = j.rightId and s.visibility in :visible)
      """;

  Optional<Judgement> inForce(Pair pair) {
    return find("leftId = ?1 and rightId = ?2 and endedAt is null", pair.left(), pair.right())
        .firstResultOptional();
  }

  /** In force, and of two of these. */
  List<Judgement> inForceAmong(Collection<UUID> entities) {
    return entities.size() < 2
        ? List.of()
        : list("leftId in ?1 and rightId in ?1 and endedAt is null order by id", entities);
  }

  /** Of entities that all of them may be seen; empty when there is none such. */
  Optional<Judgement> get(UUID id, Collection<Visibility> visible) {
    return find(
            "from Judgement j where j.id = :id" + BOTH_SEEN, Map.of("id", id, "visible", visible))
        .firstResultOptional();
  }

  /** One row more than asked, newest first; also those that are in force no more. */
  List<Judgement> newest(
      @Nullable UUID entity,
      @Nullable Verdict verdict,
      PageRequest page,
      Collection<Visibility> visible) {
    var conditions = new ArrayList<String>();
    var values = new HashMap<String, Object>(Map.of("visible", visible));
    page.afterId()
        .ifPresent(id -> {
          conditions.add(" and j.id < :after");
          values.put("after", id);
        });
    if (entity != null) {
      conditions.add(" and (j.leftId = :entity or j.rightId = :entity)");
      values.put("entity", entity);
    }
    if (verdict != null) {
      conditions.add(" and j.verdict = :verdict and j.endedAt is null");
      values.put("verdict", verdict);
    }
    return find(
            "from Judgement j where true"
                + BOTH_SEEN
                + String.join("", conditions)
                + " order by j.id desc",
            values)
        .range(0, page.first())
        .list();
  }

  /** Judgements are made one after another: each looks at what follows from all others. */
  void takeTurns() {
    getEntityManager()
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtextextended('judgements', 2)) as text)")
        .getSingleResult();
  }
}
