package org.entente.entities.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.platform.id.Uuid7;
import org.entente.store.feed.Outbox;

/** All quotes. */
@ApplicationScoped
public class Quotes implements PanacheRepositoryBase<Quote, UUID> {

  private static final int MOST_OF_ONE = 100;

  private final Outbox outbox;

  Quotes(Outbox outbox) {
    this.outbox = outbox;
  }

  /**
   * What a quote supports.
   *
   * @param entity whose readers see it
   */
  public record Owner(OwnerKind kind, UUID id, UUID entity) {}

  /**
   * Adds those that are not there yet; articles-service hears of them in the feed. Call it while
   * nobody else changes the owner.
   *
   * @throws TooManyQuotes when there would be too many of one owner
   */
  public void add(Owner owner, List<NewQuote> given) {
    if (given.isEmpty()) {
      return;
    }
    var added = insert(owner, given);
    if (count("ownerKind = ?1 and ownerId = ?2", owner.kind(), owner.id()) > MOST_OF_ONE) {
      throw new TooManyQuotes(MOST_OF_ONE);
    }
    added.forEach(row -> tell("quote.added", row));
  }

  private List<Tuple> insert(Owner owner, List<NewQuote> given) {
    return rows(
        """
        insert into entity_quote (id, owner_kind, owner_id, entity_id, visibility, place, sent_hash, article_id, revision,
                                  exact, prefix, suffix, starts_at, verification, version)
        select k.id, :kind, :owner, e.id, e.visibility,
               k.n + coalesce((select max(place) from entity_quote where owner_kind = :kind and owner_id = :owner), 0),
               k.hash, k.article, k.revision, k.exact, k.prefix, k.suffix, k.start, 'UNVERIFIED', 1
          from unnest(cast(:ids as uuid[]), cast(:hashes as bytea[]), cast(:articles as uuid[]), cast(:revisions as integer[]),
                      cast(:exacts as text[]), cast(:prefixes as text[]), cast(:suffixes as text[]),
                      cast(:starts as integer[])) with ordinality
               as k (id, hash, article, revision, exact, prefix, suffix, start, n)
          join entity e on e.id = :entity
         order by k.n
        on conflict (owner_kind, owner_id, sent_hash) do nothing
        returning id, version, visibility
        """,
        Map.ofEntries(
            Map.entry("kind", owner.kind().name()),
            Map.entry("owner", owner.id()),
            Map.entry("entity", owner.entity()),
            Map.entry("ids", given.stream().map(q -> Uuid7.next()).toArray(UUID[]::new)),
            Map.entry("hashes", given.stream().map(NewQuote::hash).toArray(byte[][]::new)),
            Map.entry("articles", given.stream().map(NewQuote::article).toArray(UUID[]::new)),
            Map.entry("revisions", given.stream().map(NewQuote::revision).toArray(Integer[]::new)),
            Map.entry("exacts", given.stream().map(NewQuote::exact).toArray(String[]::new)),
            Map.entry("prefixes", given.stream().map(NewQuote::prefix).toArray(String[]::new)),
            Map.entry("suffixes", given.stream().map(NewQuote::suffix).toArray(String[]::new)),
            Map.entry("starts", given.stream().map(NewQuote::start).toArray(Integer[]::new))));
  }

  /**
   * Forgets all quotes of an owner that is no more, also their words in answers that are kept for
   * whoever repeats a write.
   */
  public void remove(OwnerKind kind, UUID owner) {
    var removed =
        rows(
            """
            delete from entity_quote where owner_kind = :kind and owner_id = :owner
            returning id, version + 1, visibility
            """,
            Map.of("kind", kind.name(), "owner", owner));
    if (removed.isEmpty()) {
      return;
    }
    KeptAnswers.erase(
        this, removed.stream().map(row -> TypeId.show(Quote.PREFIX, row.get(0, UUID.class))));
    removed.forEach(row -> tell("quote.removed", row));
  }

  /** Those of many owners of a kind, as they were sent, in one statement. */
  public Map<UUID, List<QuoteView>> of(OwnerKind kind, Collection<UUID> owners) {
    if (owners.isEmpty()) {
      return Map.of();
    }
    return list("ownerKind = ?1 and ownerId in ?2 order by ownerId, place", kind, owners).stream()
        .collect(groupingBy(q -> q.ownerId, mapping(QuoteView::of, toList())));
  }

  /**
   * Others may see an entity than before. Its quotes are looked for again on behalf of these, and
   * until that is done show no words to more readers than before.
   */
  void readersChanged(UUID entity) {
    var changed =
        rows(
            """
            update entity_quote q
               set visibility = e.visibility, version = q.version + 1,
                   standing = case when q.visibility = 'PUBLIC' or e.visibility = 'CURATOR' or q.standing = 'WITHDRAWN'
                                   then q.standing else 'WITHHELD' end
              from entity e
             where e.id = :entity and q.entity_id = e.id and q.visibility <> e.visibility
            returning q.id, q.version, q.visibility
            """,
            Map.of("entity", entity));
    changed.forEach(row -> tell("quote.reopened", row));
  }

  void tell(String what, Tuple row) {
    outbox.append(
        what,
        TypeId.show(Quote.PREFIX, row.get(0, UUID.class)),
        row.get(1, Long.class),
        Visibility.valueOf(row.get(2, String.class)));
  }

  /** What a statement returns that changes quotes. */
  @SuppressWarnings("unchecked")
  List<Tuple> rows(String sql, Map<String, Object> parameters) {
    var query = getEntityManager().createNativeQuery(sql, Tuple.class);
    parameters.forEach(query::setParameter);
    return query.getResultList();
  }

  Stream<Quote> byIds(Collection<UUID> ids) {
    return ids.isEmpty() ? Stream.of() : list("id in ?1", ids).stream();
  }
}
