package org.entente.entities.relation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;

/** All relations. Each read says what its caller may see: both ends. */
@ApplicationScoped
class Relations implements PanacheRepositoryBase<Relation, UUID> {

  private static final String SEEN =
      " in (select s.id from Subject s where s.visibility in :visible)";

  /**
   * @throws RelationNotFound also where the caller may not see one of its ends
   */
  Relation get(String id, Collection<Visibility> visible) {
    var values = new HashMap<String, Object>();
    values.put("id", TypeId.parse(Relation.PREFIX, id).uuid());
    values.put("visible", visible);
    return find(
            "from Relation r where r.id = :id and r.fromId%s and r.toId%s".formatted(SEEN, SEEN),
            values)
        .firstResultOptional()
        .orElseThrow(() -> new RelationNotFound(id));
  }

  /** As it is now that nobody else changes it. */
  Relation fresh(String id, Collection<Visibility> visible) {
    var relation = get(id, visible);
    getEntityManager().refresh(relation);
    return relation;
  }

  /** The one there is that says the same. */
  Optional<Relation> same(Relation other) {
    return find(
            "from Relation r where r.fromId = ?1 and r.toId = ?2 and r.type = ?3",
            other.fromId,
            other.toId,
            other.type)
        .stream()
        .filter(r -> r.period().isToldAs(other.period()))
        .findFirst();
  }
}
