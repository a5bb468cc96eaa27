package org.entente.entities.office;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.entente.platform.id.Uuid7;
import org.entente.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** The offices there are, whoever holds them. */
@ApplicationScoped
class Positions implements PanacheRepositoryBase<Position, UUID> {

  static final UUID AFTER_ALL = new UUID(-1, -1);

  /**
   * The position of that title, body and country, which are there once at most. It is locked where
   * it is one for a single holder, or something is said of that.
   *
   * @param singleHolder null where nothing is said of it
   */
  Position of(
      String title, @Nullable UUID body, @Nullable String country, @Nullable Boolean singleHolder) {
    getEntityManager()
        .createNativeQuery(
            "insert into position (id, title, body, country) values (?1, ?2, cast(?3 as uuid), ?4) on conflict do nothing")
        .setParameter(1, Uuid7.next())
        .setParameter(2, title)
        .setParameter(3, body == null ? null : body.toString())
        .setParameter(4, country)
        .executeUpdate();
    var position =
        find(
                "title = ?1 and body is not distinct from ?2 and country is not distinct from ?3",
                title,
                body,
                country)
            .singleResult();
    if (singleHolder != null || position.singleHolder) {
      getEntityManager()
          .createNativeQuery("select id from position where id = ?1 for no key update", UUID.class)
          .setParameter(1, position.id)
          .getSingleResult();
      getEntityManager().refresh(position);
    }
    return position;
  }

  /** One row more than asked, newest first. */
  List<Position> newest(OfficeFilter filter, PageRequest page) {
    var values = new HashMap<String, Object>();
    values.put("after", page.afterId().orElse(AFTER_ALL));
    var conditions = conditions("p", filter, values);
    conditions.add("p.id < :after");
    return find(
            "from Position p where %s order by p.id desc"
                .formatted(String.join(" and ", conditions)),
            values)
        .range(0, page.first())
        .list();
  }

  /** What a filter says of a position, as conditions of a query. */
  static List<String> conditions(String name, OfficeFilter filter, Map<String, Object> values) {
    var conditions = new ArrayList<String>();
    if (filter.position() != null) {
      conditions.add(name + ".id = :position");
      values.put("position", filter.position());
    }
    if (filter.title() != null) {
      conditions.add("lower(%s.title) like :title escape '!'".formatted(name));
      values.put("title", "%" + escaped(filter.title()) + "%");
    }
    if (filter.body() != null) {
      conditions.add(name + ".body = :body");
      values.put("body", filter.body());
    }
    if (filter.country() != null) {
      conditions.add(name + ".country = :country");
      values.put("country", filter.country());
    }
    return conditions;
  }

  private static String escaped(String words) {
    return words
        .strip()
        .toLowerCase(Locale.ROOT)
        .replace("!", "!!")
        .replace("%", "!%")
        .replace("_", "!_");
  }
}
