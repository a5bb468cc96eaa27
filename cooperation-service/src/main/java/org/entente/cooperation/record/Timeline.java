package org.entente.cooperation.record;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;

/** The records of two countries by date, each sort read along its index no further than needed. */
@ApplicationScoped
class Timeline {

  private static final String LATEST =
      """
      select id from (
        (select r.id, r.sort_day from cooperation_record r
          where r.dyad = :pair and r.review = 'ACCEPTED' and r.visibility = any (cast(:visible as text[]))
            and (r.sort_day, r.id) < (:day, :after)
          order by r.sort_day desc, r.id desc limit :most)
        union
        (select r.id, r.sort_day
           from (select split_part(:pair, '-', 1) as one, split_part(:pair, '-', 2) as other) c
           join record_party a on a.role = 'ABSENT' and a.country in (c.one, c.other)
           join record_party h on h.record_id = a.record_id and h.role = 'HOST'
                and h.country = case a.country when c.one then c.other else c.one end
           join cooperation_record r on r.id = a.record_id
          where r.review = 'ACCEPTED' and r.visibility = any (cast(:visible as text[]))
            and (r.sort_day, r.id) < (:day, :after)
          order by r.sort_day desc, r.id desc limit :most)) found
       order by sort_day desc, id desc limit :most
      """;

  private static final UUID AFTER_ALL = new UUID(-1, -1);

  private final EntityManager database;
  private final Records records;

  Timeline(EntityManager database, Records records) {
    this.database = database;
    this.records = records;
  }

  Page<CooperationRecord> of(String pair, PageRequest page, List<String> visible) {
    List<?> ids =
        database
            .createNativeQuery(LATEST, UUID.class)
            .setParameter("pair", pair)
            .setParameter("visible", visible.toArray(String[]::new))
            .setParameter("day", (int) page.afterNumber().orElse(Integer.MAX_VALUE))
            .setParameter("after", page.afterId().orElse(AFTER_ALL))
            .setParameter("most", page.limit())
            .getResultList();
    if (ids.isEmpty()) {
      return Page.of(List.of(), page, r -> List.of());
    }
    var byId = records.list("id in ?1", ids).stream().collect(toMap(r -> r.id, r -> r));
    List<CooperationRecord> rows = ids.stream().map(byId::get).toList();
    return Page.of(rows, page, r -> List.of(Integer.toString(r.sortDay), r.id.toString()));
  }
}
