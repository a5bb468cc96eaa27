package org.entente.articles.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.entente.articles.article.Article;
import org.entente.articles.article.Articles;
import org.entente.articles.mention.EntityCheck;
import org.entente.articles.mention.MentionNotFound;
import org.entente.articles.mention.VerdictKind;
import org.entente.articles.revision.RevisionId;
import org.entente.articles.revision.Revisions;
import org.entente.articles.verdict.Decided.Row;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.platform.problem.InvalidRequest;
import org.entente.store.feed.Outbox;
import org.jspecify.annotations.Nullable;

/** What curators decide. All of it within the caller's transaction, with the article locked. */
@ApplicationScoped
class Verdicts {

  private final Articles articles;
  private final Revisions revisions;
  private final VerdictTable table;
  private final CarryOver carryOver;
  private final EntityChecks checks;
  private final Outbox outbox;

  Verdicts(
      Articles articles,
      Revisions revisions,
      VerdictTable table,
      CarryOver carryOver,
      EntityChecks checks,
      Outbox outbox) {
    this.articles = articles;
    this.revisions = revisions;
    this.table = table;
    this.carryOver = carryOver;
    this.checks = checks;
    this.outbox = outbox;
  }

  /** Who decides. */
  record Curator(String name, boolean mayRemoveForOthers, Visibility clearance) {

    static Curator of(Caller caller) {
      return new Curator(caller.name(), caller.has(Roles.ADMIN), caller.clearance());
    }
  }

  /**
   * Puts a verdict on a mention in the place of one that may be there. The same by the same curator
   * again changes nothing, whatever version was seen.
   *
   * @param entity with REASSIGNED
   */
  void decide(
      TypeId id,
      NewVerdict sent,
      Named.@Nullable Entity entity,
      SeenVersion seen,
      Curator curator) {
    var article = articleOf(id, curator);
    var mention = table.find(id.uuid()).orElseThrow(() -> new MentionNotFound(id));
    var row = mention.decidedAs(sent, entity, article.visibility(), curator.name());
    if (mention.kind() == row.kind() && mention.isSame(row)) {
      return;
    }
    seen.mustBe(mention.version());
    mustBePrinted(sent.office(), mention.revision());
    keep(article, row);
  }

  /** Takes a verdict back, if there is one. */
  void withdraw(TypeId id, SeenVersion seen, Curator curator) {
    var article = articleOf(id, curator);
    var mention = table.find(id.uuid()).orElseThrow(() -> new MentionNotFound(id));
    if (mention.kind() != null) {
      seen.mustBe(mention.version());
      withdraw(article, mention, curator);
    }
  }

  /** Removes a mention that the curator added. */
  void remove(TypeId id, SeenVersion seen, Curator curator) {
    var article = articleOf(id, curator);
    var mention = table.find(id.uuid()).orElseThrow(() -> new MentionNotFound(id));
    if (mention.kind() != VerdictKind.ADDED
        || !curator.mayRemoveForOthers() && !curator.name().equals(mention.by())) {
      throw new NotYourMention();
    }
    seen.mustBe(mention.version());
    withdraw(article, mention, curator);
  }

  /** A mention that a curator finds, and whether it is new. */
  record Added(UUID mention, boolean isNew) {}

  /**
   * A verdict on a span that the curator names. Where the machine proposes somebody it stands over
   * that.
   */
  Added add(Article found, NewMention sent, Named.Entity entity, Curator curator) {
    var article = articles.locked(found.id());
    if (!article.isUsable() || !article.isVisibleTo(curator.clearance())) {
      throw new TextNotShown();
    }
    int number = sent.revision() == null ? article.revision() : sent.revision();
    var revision =
        revisions
            .find(new RevisionId(article.id(), number))
            .orElseThrow(() -> new InvalidRequest("revision", "There is no such revision."));
    var span = SpanOfText.of(sent, revision.text());
    var there = table.at(revision.id(), span);
    var mention =
        there.orElseGet(() -> Decided.nothing(revision.id(), span, revision.text(), sent.type()));
    var row = mention.naming(sent, entity, article.visibility(), curator.name());
    if (there.isPresent() && mention.kind() != null) {
      if (!mention.isSame(row)) {
        throw new AlreadyDecided();
      }
      return new Added(mention.id(), false);
    }
    mustBePrinted(sent.office(), revision.id());
    return new Added(keep(article, row), there.isEmpty());
  }

  private UUID keep(Article article, Row row) {
    var mention = table.write(row);
    if (row.check() == EntityCheck.PENDING || row.check() != null && row.label() == null) {
      checks.owe(Objects.requireNonNull(row.entity()));
    }
    if (row.revision() < article.revision()) {
      carryOver.toNewest(article, mention);
    }
    tell(article);
    return mention;
  }

  private void withdraw(Article article, Decided mention, Curator curator) {
    table.withdraw(mention, curator.name());
    tell(article);
  }

  /** Who is named changed: what follows annotations follows this too. */
  private void tell(Article article) {
    outbox.append("revision.annotated", article.shownId(), article.version(), article.visibility());
  }

  private Article articleOf(TypeId mention, Curator curator) {
    var id = table.articleOf(mention.uuid()).orElseThrow(() -> new MentionNotFound(mention));
    var article = articles.locked(id);
    if (!article.isUsable() || !article.isVisibleTo(curator.clearance())) {
      throw new MentionNotFound(mention);
    }
    return article;
  }

  private void mustBePrinted(@Nullable String office, RevisionId id) {
    if (office == null) {
      return;
    }
    var revision = revisions.find(id).orElseThrow();
    if (!revision.text().contains(office)) {
      throw new InvalidRequest("office", "Must stand in the text as it is given here.");
    }
  }
}
