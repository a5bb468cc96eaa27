package org.entente.entities.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.entente.platform.page.PageRequest;

/**
 * Pairs that may be one: of one kind, with one name but for case and diacritics, of no two
 * countries, and nobody judged them or the clusters they are in.
 */
@ApplicationScoped
class Duplicates {

  private static final String NOBODY = new UUID(0, 0).toString();

  private static final String PAIRS =
      """
      with pair as materialized (
        select distinct a.folded collate "C" as name, a.entity_id as left_id, b.entity_id as right_id
          from entity_name a
          join entity_name b on b.folded collate "C" = a.folded collate "C" and b.entity_id > a.entity_id
           and b.kind in ('PRIMARY', 'ALIAS', 'PREVIOUS', 'TRANSLITERATION')
          join entity x on x.id = a.entity_id
          join entity y on y.id = b.entity_id
         where a.kind in ('PRIMARY', 'ALIAS', 'PREVIOUS', 'TRANSLITERATION')
           and (a.folded collate "C", a.entity_id, b.entity_id)
               > (:name, cast(:left as uuid), cast(:right as uuid))
           and x.visibility in (:visible) and y.visibility in (:visible)
           and x.canonical_id <> y.canonical_id
           and (x.kind = y.kind or (x.kind in (:bodies) and y.kind in (:bodies)))
           and x.kind <> 'COUNTRY'
           and (x.country is null or y.country is null or x.country = y.country)
           and not exists (
             select from judgement j
               join entity l on l.id = j.left_id
               join entity r on r.id = j.right_id
              where j.ended_at is null
                and ((l.canonical_id = x.canonical_id and r.canonical_id = y.canonical_id)
                  or (l.canonical_id = y.canonical_id and r.canonical_id = x.canonical_id)))
         order by name, left_id, right_id
         limit :limit)
      select name, left_id, right_id from pair order by name, left_id, right_id
      """;

  private final EntityManager database;

  Duplicates(EntityManager database) {
    this.database = database;
  }

  /**
   * @param name that both have, as it is compared
   */
  record Suggested(String name, Pair pair) {

    List<String> key() {
      return List.of(name, pair.left().toString(), pair.right().toString());
    }
  }

  /** One more than asked, by name. */
  @SuppressWarnings("unchecked")
  List<Suggested> after(PageRequest page, Collection<String> visible) {
    var after = page.isFirst() ? List.of("", NOBODY, NOBODY) : page.afterKey();
    List<Tuple> rows =
        database
            .createNativeQuery(PAIRS, Tuple.class)
            .setParameter("name", after.get(0))
            .setParameter("left", after.get(1))
            .setParameter("right", after.get(2))
            .setParameter("visible", visible)
            .setParameter("bodies", List.of("PUBLIC_BODY", "ORGANIZATION", "COMPANY"))
            .setParameter("limit", page.limit())
            .getResultList();
    return rows.stream()
        .map(row ->
            new Suggested(
                row.get(0, String.class), new Pair(row.get(1, UUID.class), row.get(2, UUID.class))))
        .toList();
  }
}
