package org.entente.articles.publisher;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.platform.id.TypeId;
import org.entente.platform.id.Uuid7;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;

/** All publishers that an article came from. */
@ApplicationScoped
public class Publishers implements PanacheRepositoryBase<Publisher, UUID> {

  private static final String NEWEST_FIRST = "order by id desc";

  Publisher get(TypeId id) {
    return findByIdOptional(id.uuid()).orElseThrow(() -> new PublisherNotFound(id));
  }

  Page<Publisher> newest(PageRequest request) {
    var query =
        request
            .afterId()
            .map(after -> find("id < ?1 " + NEWEST_FIRST, after))
            .orElseGet(() -> find(NEWEST_FIRST));
    return Page.of(query.range(0, request.first()).list(), request, p -> List.of(p.id.toString()));
  }

  /**
   * The publisher with this domain, else with this name; a new one when there is none. Senders who
   * name the same new publisher at the same moment get the same one.
   */
  public Publisher foundOrNew(NewPublisher wanted) {
    return known(wanted)
        .orElseGet(() -> {
          insertUnlessThere(wanted);
          return known(wanted).orElseThrow();
        });
  }

  private Optional<Publisher> known(NewPublisher wanted) {
    return wanted.domain() == null
        ? find("lower(name) = lower(?1) order by id", wanted.name()).firstResultOptional()
        : find("domain", wanted.domain()).firstResultOptional();
  }

  private void insertUnlessThere(NewPublisher wanted) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into publisher (id, name, country, domain) values (:id, :name, cast(:country as text), cast(:domain as text))
            on conflict do nothing
            """)
        .setParameter("id", Uuid7.next())
        .setParameter("name", wanted.name())
        .setParameter("country", wanted.country())
        .setParameter("domain", wanted.domain())
        .executeUpdate();
  }
}
