package org.entente.cooperation.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.cooperation.link.SuggestionView.Because;
import org.entente.cooperation.link.SuggestionView.Part;
import org.entente.platform.id.TypeId;

/**
 * Looks for records that may be about the same act: of one kind, with at least two parties in
 * common (or all, where one has only one), whose dates overlap, and whose numbers of one measure,
 * where both have some, can be the same. Two meetings a fortnight apart are two.
 */
@ApplicationScoped
public class Suggestions {

  static final int MOST = 20;

  private static final String ALIKE =
      """
      select asked.id as of, alike.*
        from unnest(cast(:ids as uuid[])) as asked (id)
       cross join lateral (
        with this as (
          select * from cooperation_record where id = asked.id and visibility = any (cast(:visible as text[]))
        ), who as (
          select distinct coalesce(k.canonical_id, p.entity_id) as entity
            from record_party p left join entity_canonical k on k.entity_id = p.entity_id
           where p.record_id = asked.id and p.entity_id is not null
        ), near as (
          select r.id
            from this join cooperation_record r on r.kind = this.kind and r.negated = this.negated and r.id <> this.id
           where this.date_edtf is not null and r.date_edtf is not null
             and daterange(r.date_earliest, r.date_latest, '[]') && daterange(this.date_earliest, this.date_latest, '[]')
             and r.review in ('ACCEPTED', 'PROPOSED') and r.visibility = any (cast(:visible as text[]))
             and not exists (select from record_link l
                              where (l.record_id, l.target_id) in ((this.id, r.id), (r.id, this.id)) or
                                    (this.part_of = r.id or r.part_of = this.id))
        ), alike as (
          select near.id, count(distinct who.entity) as shared
            from near
            join record_party p on p.record_id = near.id
            left join entity_canonical k on k.entity_id = p.entity_id
            join who on who.entity = coalesce(k.canonical_id, p.entity_id)
           group by near.id
          having count(distinct who.entity) >= least(2, (select count(*) from who))
        )
        select a.id, a.shared,
               (select count(*) from record_figure f join record_figure g on g.record_id = a.id and g.measure = f.measure
                       and g.unit is not distinct from f.unit where f.record_id = asked.id and not f.rhetorical and not g.rhetorical) as compared,
               (select count(*) from record_figure f join record_figure g on g.record_id = a.id and g.measure = f.measure
                       and g.unit is not distinct from f.unit where f.record_id = asked.id and not f.rhetorical and not g.rhetorical
                       and (f.least is null or g.most is null or f.least <= g.most * 1.1)
                       and (g.least is null or f.most is null or g.least <= f.most * 1.1)) as same
          from alike a
         order by a.shared desc, a.id desc
         limit :most
       ) alike
      """;

  private final EntityManager database;

  Suggestions(EntityManager database) {
    this.database = database;
  }

  /** The likeliest first. */
  List<SuggestionView> of(UUID record, List<String> visible) {
    return of(List.of(record), visible).getOrDefault(record, List.of());
  }

  /** The same of many in one query; of those that have some. */
  @SuppressWarnings("unchecked")
  public Map<UUID, List<SuggestionView>> of(List<UUID> records, List<String> visible) {
    List<Tuple> rows =
        database
            .createNativeQuery(ALIKE, Tuple.class)
            .setParameter("ids", records.toArray(UUID[]::new))
            .setParameter("visible", visible.toArray(String[]::new))
            .setParameter("most", MOST)
            .getResultList();
    var alike = new HashMap<UUID, List<SuggestionView>>();
    for (var row : rows) {
      suggestion(row)
          .ifPresent(found ->
              alike.computeIfAbsent(row.get(0, UUID.class), id -> new ArrayList<>()).add(found));
    }
    return alike;
  }

  /** None where all numbers of one measure differ. */
  private static Optional<SuggestionView> suggestion(Tuple row) {
    var compared = row.get(3, Long.class);
    var same = row.get(4, Long.class);
    if (compared > 0 && same == 0) {
      return Optional.empty();
    }
    var because = new ArrayList<Because>();
    because.add(new Because(Part.KIND, "Both are of one kind."));
    because.add(
        new Because(Part.PARTIES, "%d take part in both.".formatted(row.get(2, Long.class))));
    because.add(new Because(Part.DATE, "They can have been on one day."));
    if (same > 0) {
      because.add(
          new Because(Part.FIGURES, "%d of their numbers can be the same.".formatted(same)));
    }
    return Optional.of(new SuggestionView(TypeId.show("record", row.get(1, UUID.class)), because));
  }
}
