package org.entente.entities.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.store.ftm.FtmEntity;

/** Positions, and who held them, as FollowTheMoney writes them. */
@ApplicationScoped
class ExportedOffices {

  static final int SIZE = 500;

  private static final String POSITIONS =
      """
      select p.id, p.title, p.country, b.canonical_id
        from position p left join entity b on b.id = p.body and b.visibility in (:visible)
       where p.id > :after
         and exists (select 1 from occupancy o join entity e on e.id = o.entity_id
                      where o.position_id = p.id and e.visibility in (:visible))
       order by p.id
       limit :most
      """;

  private static final String OCCUPANCIES =
      """
      select o.id, e.canonical_id, o.position_id, o.start_edtf, o.end_edtf
        from entity e join occupancy o on o.entity_id = e.id
       where e.canonical_id in (:holders) and e.visibility in (:visible)
       order by o.id
      """;

  private final EntityManager database;

  ExportedOffices(EntityManager database) {
    this.database = database;
  }

  /**
   * @param id of the position in the database, to go on from
   */
  record Row(UUID id, FtmEntity entity) {}

  /** Positions that somebody held, behind an id; fewer than {@link #SIZE} at the end. */
  List<Row> positions(UUID after, Visibility clearance) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            rows(query(POSITIONS, clearance)
                    .setParameter("after", after)
                    .setParameter("most", SIZE))
                .map(row -> new Row(row.get(0, UUID.class), position(row)))
                .toList());
  }

  /**
   * All that some, and those that are taken for them, held. A missing end stays missing: nobody is
   * said to be in office.
   */
  List<FtmEntity> of(List<UUID> holders, Visibility clearance) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            rows(query(OCCUPANCIES, clearance).setParameter("holders", holders))
                .map(ExportedOffices::occupancy)
                .toList());
  }

  private Query query(String sql, Visibility clearance) {
    return database
        .createNativeQuery(sql, Tuple.class)
        .setParameter("visible", clearance.andBelow());
  }

  private static FtmEntity position(Tuple row) {
    var body = row.get(3, UUID.class);
    return new FtmEntity(TypeId.show("position", row.get(0, UUID.class)), "Position")
        .with("name", row.get(1, String.class))
        .with("country", FollowTheMoney.country(row.get(2, String.class)))
        .with("organization", body == null ? null : entity(body));
  }

  private static FtmEntity occupancy(Tuple row) {
    return new FtmEntity(TypeId.show("occupancy", row.get(0, UUID.class)), "Occupancy")
        .with("holder", entity(row.get(1, UUID.class)))
        .with("post", TypeId.show("position", row.get(2, UUID.class)))
        .with("startDate", FtmEntity.date(row.get(3, String.class)))
        .with("endDate", FtmEntity.date(row.get(4, String.class)));
  }

  private static String entity(UUID id) {
    return TypeId.show("entity", id);
  }

  private static Stream<Tuple> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Tuple.class::cast);
  }
}
