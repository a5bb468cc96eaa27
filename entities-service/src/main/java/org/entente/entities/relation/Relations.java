package org.entente.entities.relation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** All relations. Each read says what its caller may see: both ends. */
@ApplicationScoped
class Relations implements PanacheRepositoryBase<Relation, UUID> {

  private static final UUID AFTER_ALL = new UUID(-1, -1);
  private static final String SEEN =
      " in (select s.id from Subject s where s.visibility in :visible)";

  /** What narrows the list of those of an entity. */
  record Filter(UUID entity, @Nullable Direction direction, @Nullable RelationType type) {

    boolean isFrom() {
      return direction != Direction.IN;
    }

    boolean isTo() {
      return direction != Direction.OUT;
    }
  }

  /**
   * One row more than asked, newest first. Each end has an index that ends after as many rows, so
   * they are read apart.
   */
  List<Relation> newest(Filter filter, Collection<Visibility> visible, PageRequest page) {
    var rows = new ArrayList<Relation>();
    if (filter.isFrom()) {
      rows.addAll(newest("fromId", "toId", filter, visible, page));
    } else {
      rows.addAll(mutual("fromId", "toId", filter, visible, page));
    }
    if (filter.isTo()) {
      rows.addAll(newest("toId", "fromId", filter, visible, page));
    } else {
      rows.addAll(mutual("toId", "fromId", filter, visible, page));
    }
    return rows.stream()
        .sorted(Comparator.comparing((Relation r) -> r.id.toString()).reversed())
        .limit(page.limit())
        .toList();
  }

  /** Those that are the same both ways, which are of both directions. */
  private List<Relation> mutual(
      String end, String other, Filter filter, Collection<Visibility> visible, PageRequest page) {
    var types =
        List.of(RelationType.values()).stream()
            .filter(RelationType::isMutual)
            .filter(t -> filter.type() == null || filter.type() == t)
            .toList();
    return types.isEmpty() ? List.of() : newest(end, other, types, filter, visible, page);
  }

  private List<Relation> newest(
      String end, String other, Filter filter, Collection<Visibility> visible, PageRequest page) {
    var types = filter.type() == null ? List.of(RelationType.values()) : List.of(filter.type());
    return newest(end, other, types, filter, visible, page);
  }

  private List<Relation> newest(
      String end,
      String other,
      List<RelationType> types,
      Filter filter,
      Collection<Visibility> visible,
      PageRequest page) {
    var values = new HashMap<String, Object>();
    values.put("entity", filter.entity());
    values.put("visible", visible);
    values.put("types", types);
    values.put("after", page.afterId().orElse(AFTER_ALL));
    return find(
            "from Relation r where r.%s = :entity and r.type in :types and r.id < :after and r.%s%s order by r.id desc"
                .formatted(end, other, SEEN),
            values)
        .range(0, page.first())
        .list();
  }

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
