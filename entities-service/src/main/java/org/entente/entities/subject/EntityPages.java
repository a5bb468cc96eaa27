package org.entente.entities.subject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;

/**
 * Reads all entities, some at a time, in the order of ids. Every read stands for itself: a
 * transaction over all would hold back the database's own clean-up for as long as the slowest
 * reader takes.
 */
@ApplicationScoped
public class EntityPages {

  public static final int SIZE = 500;

  private final Subjects subjects;

  EntityPages(Subjects subjects) {
    this.subjects = subjects;
  }

  /** Those behind an id; fewer than {@link #SIZE} at the end. */
  public List<EntityView> after(UUID id, Visibility clearance) {
    var visible = clearance.andBelow().stream().map(Visibility::valueOf).toList();
    return QuarkusTransaction.requiringNew()
        .call(() ->
            subjects
                .find("id > ?1 and visibility in ?2 order by id", id, visible)
                .range(0, SIZE - 1)
                .list()
                .stream()
                .map(EntityView::of)
                .toList());
  }

  /** The id of an entity that is shown. */
  public static UUID id(EntityView entity) {
    return TypeId.parse(Subject.PREFIX, entity.id()).uuid();
  }
}
