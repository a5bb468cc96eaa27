package org.entente.articles.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.articles.article.Article;
import org.entente.articles.entityquote.EntityQuotes;
import org.entente.articles.mention.Proposals;
import org.entente.articles.revision.Revisions;
import org.entente.articles.verdict.EntityChecks;
import org.entente.platform.access.Visibility;

/**
 * Has an article annotated again when others may see it: it names only entities that all of its
 * readers may see. What is quoted from it is looked for again.
 */
@ApplicationScoped
public class ReadersChange {

  private final Revisions revisions;
  private final Proposals proposals;
  private final EntityChecks verdicts;
  private final AnnotationQueue annotation;
  private final EntityQuotes quotes;

  ReadersChange(
      Revisions revisions,
      Proposals proposals,
      EntityChecks verdicts,
      AnnotationQueue annotation,
      EntityQuotes quotes) {
    this.revisions = revisions;
    this.proposals = proposals;
    this.verdicts = verdicts;
    this.annotation = annotation;
    this.quotes = quotes;
  }

  /**
   * Call it in the transaction that changed the article, which is locked. Where more may read it
   * now, its mentions are gone until they are found again.
   */
  public void happened(Article article, Visibility before) {
    var all = revisions.of(article.id());
    if (article.visibility().compareTo(before) < 0) {
      all.forEach(revision -> proposals.replace(revision, List.of()));
      revisions.annotateAgain(article.id());
    }
    verdicts.readersChanged(article, before);
    annotation.owe(all);
    quotes.lookAgain(List.of(article.id()));
  }
}
