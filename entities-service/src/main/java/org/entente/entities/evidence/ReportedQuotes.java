package org.entente.entities.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.entente.entities.evidence.QuoteReport.Result;
import org.jspecify.annotations.Nullable;

/** Keeps what was found, all of a report in one statement. */
@ApplicationScoped
class ReportedQuotes {

  /**
   * A verification is settled once. A report about an older revision than one that is known came
   * late, and what is erased stays erased.
   */
  private static final String TAKE =
      """
      with given as (
        select * from unnest(cast(:ids as uuid[]), cast(:verifications as text[]), cast(:findings as text[]),
                             cast(:revisions as integer[]), cast(:starts as integer[]), cast(:ends as integer[]),
                             cast(:exacts as text[]), cast(:nearests as text[]), cast(:states as text[]),
                             cast(:newest as integer[]), cast(:newestStarts as integer[]), cast(:newestEnds as integer[]))
               as g (id, verification, finding, revision, start, "end", exact, nearest, standing,
                     standing_revision, standing_start, standing_end)
      ), known as (
        select q.*, q.verification = 'UNVERIFIED' and g.verification is not null as settles,
               g.standing = 'WITHDRAWN' as erases
          from entity_quote q join given g on g.id = q.id
         where q.standing is distinct from 'WITHDRAWN'
           and coalesce(g.standing_revision >= q.standing_revision, true)
         order by q.id for update of q
      ), next as (
        select k.id,
               case when k.settles then g.verification else k.verification end as verification,
               case when k.settles then g.finding else k.finding end as finding,
               case when k.settles then coalesce(g.revision, k.revision) else k.revision end as revision,
               case when k.settles then coalesce(g.start, k.starts_at) else k.starts_at end as starts_at,
               case when k.settles then g."end" else k.ends_at end as ends_at,
               case when k.erases then null when k.settles then coalesce(g.exact, k.exact) else k.exact end as exact,
               case when k.erases then null else k.prefix end as prefix,
               case when k.erases then null else k.suffix end as suffix,
               case when k.erases then null when k.settles then g.nearest else k.nearest end as nearest,
               g.standing, coalesce(g.standing_revision, k.standing_revision) as standing_revision,
               g.standing_start, g.standing_end
          from known k join given g on g.id = k.id
      )
      update entity_quote q
         set verification = n.verification, finding = n.finding, revision = n.revision, starts_at = n.starts_at,
             ends_at = n.ends_at, exact = n.exact, prefix = n.prefix, suffix = n.suffix, nearest = n.nearest,
             standing = n.standing, standing_revision = n.standing_revision, standing_start = n.standing_start,
             standing_end = n.standing_end, checked_at = now(), version = q.version + 1
        from next n
       where n.id = q.id
         and (q.checked_at is null
              or (q.verification, q.finding, q.revision, q.starts_at, q.ends_at, q.exact, q.nearest, q.standing,
                  q.standing_revision, q.standing_start, q.standing_end)
                 is distinct from
                 (n.verification, n.finding, n.revision, n.starts_at, n.ends_at, n.exact, n.nearest, n.standing,
                  n.standing_revision, n.standing_start, n.standing_end))
      returning q.id, q.version, q.visibility
      """;

  private final Quotes quotes;

  ReportedQuotes(Quotes quotes) {
    this.quotes = quotes;
  }

  void take(List<Result> results) {
    var columns = new HashMap<String, Object>();
    columns.put("ids", column(results, Result::uuid, UUID[]::new));
    columns.put("verifications", column(results, r -> name(r.verification()), String[]::new));
    columns.put("findings", column(results, Result::finding, String[]::new));
    columns.put("revisions", column(results, Result::revision, Integer[]::new));
    columns.put("starts", column(results, Result::start, Integer[]::new));
    columns.put("ends", column(results, Result::end, Integer[]::new));
    columns.put("exacts", column(results, Result::exact, String[]::new));
    columns.put("nearests", column(results, Result::nearest, String[]::new));
    columns.put("states", column(results, of(s -> s.state().name()), String[]::new));
    columns.put("newest", column(results, of(Standing::revision), Integer[]::new));
    columns.put("newestStarts", column(results, of(Standing::start), Integer[]::new));
    columns.put("newestEnds", column(results, of(Standing::end), Integer[]::new));
    quotes.rows(TAKE, Map.copyOf(columns)).forEach(row -> quotes.tell("quote.changed", row));
    eraseInAnswers(results);
  }

  private void eraseInAnswers(List<Result> results) {
    KeptAnswers.erase(
        quotes,
        results.stream()
            .filter(r -> r.standing() != null && r.standing().state() == Standing.State.WITHDRAWN)
            .map(Result::id));
  }

  private static <T> @Nullable T[] column(
      List<Result> results, Function<Result, @Nullable T> value, IntFunction<@Nullable T[]> array) {
    return results.stream().map(value).toArray(array);
  }

  private static <T> Function<Result, @Nullable T> of(Function<Standing, @Nullable T> part) {
    return result -> result.standing() == null ? null : part.apply(result.standing());
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }
}
