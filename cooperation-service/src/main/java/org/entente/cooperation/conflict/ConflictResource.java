package org.entente.cooperation.conflict;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entente.cooperation.conflict.ConflictView.Part;
import org.entente.cooperation.conflict.ConflictView.Type;
import org.entente.cooperation.dyad.Pair;
import org.entente.cooperation.given.Given;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.RecordView;
import org.entente.cooperation.record.RecordViews;
import org.entente.platform.access.Caller;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/conflicts")
class ConflictResource {

  /** A conflict is as new as the later of its two records; its parts tell two of them apart. */
  private static final String NEWEST =
      """
      select c.type, c.one, c.other, c.about_one, c.about_other,
             concat_ws('|', c.other, c.one, c.type, c.about_one, c.about_other) as place
        from conflicts(cast(:visible as text[]), :pair) c
       where (:type = '' or c.type = :type)
         and concat_ws('|', c.other, c.one, c.type, c.about_one, c.about_other) < :before
       order by place desc
       limit :most
      """;

  private final EntityManager database;
  private final RecordViews views;
  private final Caller caller;

  ConflictResource(EntityManager database, RecordViews views, Caller caller) {
    this.database = database;
    this.views = views;
    this.caller = caller;
  }

  /**
   * What accepted records say and cannot both be, what came to be known last first. Nothing is
   * settled by this: both stay.
   */
  @GET
  @PermitAll
  @Reads
  public Page<ConflictView> newest(
      @RestQuery @Parameter(schema = @Schema(implementation = Type.class)) @Nullable String type,
      @RestQuery @Nullable String pair,
      @RestQuery @Nullable Integer first,
      @RestQuery @Nullable String after) {
    var given = new Given();
    var wanted = given.oneOf(Type.class, type, "type");
    var between = Pair.read(given, pair, "pair");
    given.throwIfAny();
    var page = PageRequest.of("conflicts", List.of(wanted + "", between + ""), first, after);
    var rows = Page.of(rows(wanted, between, page), page, row -> List.of(row.get(5, String.class)));
    var records =
        views.byIds(
            rows.items().stream()
                .flatMap(row -> Stream.of(row.get(1, UUID.class), row.get(2, UUID.class)))
                .distinct()
                .toList());
    return rows.map(row -> view(row, records));
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> rows(@Nullable Type type, @Nullable String pair, PageRequest page) {
    return database
        .createNativeQuery(NEWEST, Tuple.class)
        .setParameter("visible", caller.visible().toArray(String[]::new))
        .setParameter("type", type == null ? "" : type.name())
        .setParameter("pair", pair == null ? "" : pair)
        .setParameter("before", page.isFirst() ? "~" : page.afterKey().getFirst())
        .setParameter("most", page.limit())
        .getResultList();
  }

  private static ConflictView view(Tuple row, Map<UUID, RecordView> records) {
    var one = row.get(1, UUID.class);
    var other = row.get(2, UUID.class);
    return new ConflictView(
        Type.valueOf(row.get(0, String.class)),
        part(one, row.get(3, String.class)),
        part(other, row.get(4, String.class)),
        Stream.of(one, other).distinct().map(records::get).filter(Objects::nonNull).toList());
  }

  private static Part part(UUID record, String about) {
    return new Part(TypeId.show(CooperationRecord.PREFIX, record), about);
  }
}
