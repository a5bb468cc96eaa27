package org.entente.articles.publisher;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;

/** All publishers that an article came from. */
@ApplicationScoped
public class Publishers implements PanacheRepositoryBase<Publisher, UUID> {

  /** The second finds what the first added, unless somebody else did so in between. */
  private static final int MOST_ATTEMPTS = 4;

  private static final UUID NONE_IS_NEWER = new UUID(-1, -1);

  private static final String OF_VISIBLE_ARTICLES =
      "from Publisher p where exists (select 1 from Article a where a.publisher = p and a.visibility in ?1)";

  Publisher get(TypeId id, Visibility clearance) {
    return find(OF_VISIBLE_ARTICLES + " and p.id = ?2", visible(clearance), id.uuid())
        .firstResultOptional()
        .orElseThrow(() -> new PublisherNotFound(id));
  }

  List<Publisher> visible(List<UUID> ids, Visibility clearance) {
    return list(
        OF_VISIBLE_ARTICLES + " and cast(sql('(? = any(?))', p.id, ?2) as boolean) = true",
        visible(clearance),
        ids.toArray(UUID[]::new));
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
   * For each, the publisher with this domain; without one, that of this name which has none either
   * and is not known to be of another country. A new one when there is none, or when the name alone
   * does not tell which of several is meant. Senders who name the same new publisher at the same
   * moment get the same one. As many statements for many as for one.
   */
  public Map<NewPublisher, Publisher> foundOrNew(Collection<NewPublisher> wanted) {
    if (wanted.isEmpty()) {
      return Map.of();
    }
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      var candidates = new NamedPublishers(candidates(wanted));
      var publishers = new HashMap<NewPublisher, Publisher>();
      wanted.forEach(w -> publishers.put(w, candidates.foundOrNew(w)));
      if (candidates.fresh().isEmpty()) {
        return publishers;
      }
      insertUnlessThere(candidates.fresh());
    }
    throw new IllegalStateException("A publisher that was added cannot be found");
  }

  @SuppressWarnings("unchecked")
  private List<Publisher> candidates(Collection<NewPublisher> wanted) {
    return getEntityManager()
        .createNativeQuery(
            """
            select * from publisher where domain = any(:domains)
            union all
            select * from publisher
             where domain is null and lower(name) = any(array(select lower(n) from unnest(cast(:names as text[])) n))
             order by id
            """,
            Publisher.class)
        .setParameter(
            "domains",
            wanted.stream()
                .map(NewPublisher::domain)
                .filter(Objects::nonNull)
                .toArray(String[]::new))
        .setParameter(
            "names",
            wanted.stream()
                .filter(w -> w.domain() == null)
                .map(NewPublisher::name)
                .toArray(String[]::new))
        .getResultList();
  }

  private void insertUnlessThere(List<Publisher> fresh) {
    getEntityManager()
        .createNativeQuery(
            // In one order for all, so that two senders never wait for each other.
            """
            insert into publisher (id, name, country, domain)
            select id, name, country, domain
              from unnest(cast(:ids as uuid[]), cast(:names as text[]), cast(:countries as text[]), cast(:domains as text[]))
                   as p (id, name, country, domain)
             order by domain, lower(name), country
            on conflict do nothing
            """)
        .setParameter("ids", fresh.stream().map(p -> p.id).toArray(UUID[]::new))
        .setParameter("names", fresh.stream().map(p -> p.name).toArray(String[]::new))
        .setParameter("countries", fresh.stream().map(p -> p.country).toArray(String[]::new))
        .setParameter("domains", fresh.stream().map(p -> p.domain).toArray(String[]::new))
        .executeUpdate();
  }
}
