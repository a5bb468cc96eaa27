package org.entente.entities.subject;

import static java.util.stream.Collectors.groupingBy;

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

  /**
   * Those behind an id that stand for themselves, each with all that are taken for it; fewer than
   * {@link #SIZE} at the end.
   */
  public List<Cluster> clustersAfter(UUID id, Visibility clearance) {
    var visible = clearance.andBelow().stream().map(Visibility::valueOf).toList();
    return QuarkusTransaction.requiringNew()
        .call(() -> {
          var ids =
              subjects
                  .find(
                      "select s.id from Subject s where s.id > ?1 and s.canonicalId = s.id and s.visibility in ?2 order by s.id",
                      id,
                      visible)
                  .project(UUID.class)
                  .range(0, SIZE - 1)
                  .list();
          var members =
              subjects.withClusters(ids, visible).stream().collect(groupingBy(s -> s.canonicalId));
          return ids.stream()
              .filter(members::containsKey)
              .map(stands -> cluster(stands, members.getOrDefault(stands, List.of())))
              .toList();
        });
  }

  /**
   * All that are taken for one.
   *
   * @param view of the one that stands for all, with the names of all
   * @param others the ids of the others
   */
  public record Cluster(EntityView view, List<String> others) {}

  private static Cluster cluster(UUID stands, List<Subject> members) {
    var others = members.stream().filter(m -> !m.id.equals(stands)).map(Subject::typeId).toList();
    return new Cluster(EntityView.ofCluster(stands, members), others);
  }

  /** The id of an entity that is shown. */
  public static UUID id(EntityView entity) {
    return TypeId.parse(Subject.PREFIX, entity.id()).uuid();
  }
}
