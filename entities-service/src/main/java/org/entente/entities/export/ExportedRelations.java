package org.entente.entities.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.entente.entities.subject.Kind;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.store.ftm.FtmEntity;
import org.jspecify.annotations.Nullable;

/**
 * Relations as FollowTheMoney writes them. Where it has no schema for one between two such kinds it
 * is an UnknownLink that tells in words what it is.
 */
@ApplicationScoped
class ExportedRelations {

  static final int SIZE = 500;

  private static final String FROM =
      """
      select r.id, r.type, f.canonical_id, t.canonical_id, t.kind, f.kind, r.start_edtf, r.end_edtf
        from entity f join relation r on r.from_id = f.id join entity t on t.id = r.to_id
       where f.canonical_id in (:from) and f.canonical_id <> t.canonical_id and r.id > :after
         and f.visibility in (:visible) and t.visibility in (:visible)
       order by r.id
       limit :most
      """;

  private final EntityManager database;

  ExportedRelations(EntityManager database) {
    this.database = database;
  }

  /**
   * @param id of the relation in the database, to go on from
   */
  record Row(UUID id, FtmEntity entity) {}

  /** Those from some entities behind an id; fewer than {@link #SIZE} at the end. */
  List<Row> from(List<UUID> entities, UUID after, Visibility clearance) {
    return QuarkusTransaction.requiringNew().call(() -> read(entities, after, clearance));
  }

  private List<Row> read(List<UUID> entities, UUID after, Visibility clearance) {
    List<?> rows =
        database
            .createNativeQuery(FROM, Tuple.class)
            .setParameter("from", entities)
            .setParameter("after", after)
            .setParameter("visible", clearance.andBelow())
            .setParameter("most", SIZE)
            .getResultList();
    return rows.stream()
        .map(Tuple.class::cast)
        .map(row -> new Row(row.get(0, UUID.class), relation(row)))
        .toList();
  }

  /** A schema, and which of its properties are the two ends. */
  private record Shape(String schema, String from, String to) {

    static final Shape LINK = new Shape("UnknownLink", "subject", "object");

    static Shape of(String type, Kind from, Kind to) {
      return switch (type) {
        case "MEMBER_OF" -> new Shape("Membership", "member", "organization");
        case "WORKS_FOR" ->
            to == Kind.PERSON ? LINK : new Shape("Employment", "employee", "employer");
        case "SPOKESPERSON_FOR", "REPRESENTS" -> new Shape("Representation", "agent", "client");
        case "OWNS" -> to == Kind.COMPANY ? new Shape("Ownership", "owner", "asset") : LINK;
        case "SUCCESSOR_OF" ->
            isLegal(from) && isLegal(to)
                ? new Shape("Succession", "successor", "predecessor")
                : LINK;
        case "PARTY_TO" -> new Shape("Documentation", "entity", "document");
        case "FAMILY" -> new Shape("Family", "person", "relative");
        case "ASSOCIATE" ->
            from == Kind.PERSON && to == Kind.PERSON
                ? new Shape("Associate", "person", "associate")
                : LINK;
        default -> LINK;
      };
    }

    private static boolean isLegal(Kind kind) {
      return kind != Kind.INSTRUMENT && kind != Kind.EVENT && kind != Kind.PLACE;
    }
  }

  private static FtmEntity relation(Tuple row) {
    var type = row.get(1, String.class);
    var shape =
        Shape.of(
            type, Kind.valueOf(row.get(5, String.class)), Kind.valueOf(row.get(4, String.class)));
    return new FtmEntity(TypeId.show("relation", row.get(0, UUID.class)), shape.schema())
        .with(shape.from(), TypeId.show("entity", row.get(2, UUID.class)))
        .with(shape.to(), TypeId.show("entity", row.get(3, UUID.class)))
        .with("role", role(type, shape))
        .with("startDate", FtmEntity.date(row.get(6, String.class)))
        .with("endDate", FtmEntity.date(row.get(7, String.class)));
  }

  /** In words, where the schema alone does not say it. */
  private static @Nullable String role(String type, Shape shape) {
    return switch (shape.schema()) {
      case "UnknownLink", "Representation", "Documentation" ->
          type.toLowerCase(Locale.ROOT).replace('_', ' ');
      default -> null;
    };
  }
}
