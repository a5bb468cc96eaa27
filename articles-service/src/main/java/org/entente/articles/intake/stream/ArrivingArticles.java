package org.entente.articles.intake.stream;

import java.util.List;
import org.entente.articles.article.ArticleView;
import org.entente.articles.intake.ArticleIntake;
import org.entente.articles.intake.Incoming;
import org.entente.articles.intake.NewArticle;
import org.entente.platform.access.Visibility;
import org.entente.store.idempotency.Outcome;
import org.entente.store.stream.Intake;
import org.jspecify.annotations.Nullable;

/**
 * Articles, one a line.
 *
 * @param clearance of the sender
 */
record ArrivingArticles(ArticleIntake intake, Visibility clearance)
    implements Intake<NewArticle, Incoming, ArticleView> {

  @Override
  public Class<NewArticle> type() {
    return NewArticle.class;
  }

  @Override
  public Class<ArticleView> view() {
    return ArticleView.class;
  }

  @Override
  public int longestLine() {
    return (int) NewArticle.LONGEST_BODY;
  }

  @Override
  public String operation() {
    return ArticleIntake.OPERATION;
  }

  @Override
  public Incoming judged(@Nullable NewArticle sent) {
    if (sent == null) {
      throw NewArticle.nothingSent();
    }
    sent.check(clearance);
    return Incoming.of(sent);
  }

  @Override
  public List<Outcome<ArticleView>> store(List<Incoming> articles) {
    return intake.take(articles, clearance);
  }

  @Override
  public Object answer(long line, @Nullable String key, Outcome<ArticleView> outcome) {
    return ImportAnswer.of(line, key, outcome);
  }
}
