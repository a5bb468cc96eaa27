package org.entente.articles.publisher;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.platform.id.Uuid7;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;

/** All publishers that an article came from. */
@ApplicationScoped
public class Publishers implements PanacheRepositoryBase<Publisher, UUID> {

  private static final UUID NONE_IS_NEWER = new UUID(-1, -1);

  private static final String OF_VISIBLE_ARTICLES =
      "from Publisher p where exists (select 1 from Article a where a.publisher = p and a.visibility in ?1)";

  Publisher get(TypeId id, Visibility clearance) {
    return find(OF_VISIBLE_ARTICLES + " and p.id = ?2", visible(clearance), id.uuid())
        .firstResultOptional()
        .orElseThrow(() -> new PublisherNotFound(id));
  }

  Page<Publisher> newest(PageRequest request, Visibility clearance) {
    var before = request.afterId().orElse(NONE_IS_NEWER);
    var rows =
        find(OF_VISIBLE_ARTICLES + " and p.id < ?2 order by p.id desc", visible(clearance), before)
            .range(0, request.first())
            .list();
    return Page.of(rows, request, p -> List.of(p.id.toString()));
  }

  private static List<Visibility> visible(Visibility clearance) {
    return clearance.andBelow().stream().map(Visibility::valueOf).toList();
  }

  /**
   * The publisher with this domain; without one, that of this name which has none either and is not
   * known to be of another country. A new one when there is none, or when the name alone does not
   * tell which of several is meant. Senders who name the same new publisher at the same moment get
   * the same one.
   */
  public Publisher foundOrNew(NewPublisher wanted) {
    return known(wanted)
        .orElseGet(() -> {
          insertUnlessThere(wanted);
          return known(wanted).orElseThrow();
        });
  }

  private Optional<Publisher> known(NewPublisher wanted) {
    if (wanted.domain() != null) {
      return find("domain", wanted.domain()).firstResultOptional();
    }
    var namesakes = list("domain is null and lower(name) = lower(?1) order by id", wanted.name());
    var same =
        namesakes.stream().filter(p -> Objects.equals(p.country, wanted.country())).findFirst();
    var possible =
        namesakes.stream().filter(p -> p.country == null || wanted.country() == null).toList();
    return same.isPresent() || possible.size() != 1 ? same : Optional.of(possible.getFirst());
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
