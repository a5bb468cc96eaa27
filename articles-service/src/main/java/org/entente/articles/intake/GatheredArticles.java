package org.entente.articles.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.articles.article.ArticleView;
import org.entente.articles.intake.GatheredArticle.Html;
import org.entente.articles.intake.GatheredArticle.Page;
import org.entente.articles.intake.GatheredArticle.Plain;
import org.entente.platform.access.Visibility;
import org.entente.store.idempotency.Answer;
import org.jspecify.annotations.Nullable;

/** Takes in what we went for ourselves, like what is sent. */
@ApplicationScoped
public class GatheredArticles {

  private final ArticleIntake intake;

  GatheredArticles(ArticleIntake intake) {
    this.intake = intake;
  }

  /** An article whose text was read and found to be one. */
  public static final class Ready {

    private final GatheredArticle gathered;
    private final NewArticle article;
    private final IncomingText text;

    private Ready(GatheredArticle gathered, NewArticle article, IncomingText text) {
      this.gathered = gathered;
      this.article = article;
      this.text = text;
    }

    /** The same, saying nothing of who may see it. */
    public Ready visibleAsItIs() {
      return new Ready(gathered, article(gathered, article.title(), null), text);
    }
  }

  /**
   * Reads the text. Takes its time; call it outside of a transaction.
   *
   * @param visibility who may see it; null as with an article that is sent
   * @throws org.entente.platform.problem.Problem when there is nothing to read or too much
   */
  public Ready read(GatheredArticle gathered, @Nullable Visibility visibility) {
    var unnamed = article(gathered, null, visibility);
    unnamed.check(Visibility.CURATOR);
    var text = IncomingText.of(unnamed);
    return new Ready(
        gathered,
        text.title() == null ? article(gathered, gathered.title(), visibility) : unnamed,
        text);
  }

  /**
   * Call it within a transaction.
   *
   * @return 201 with the new article, or 200 with the one that is there
   */
  public Answer<ArticleView> take(Ready article, Visibility clearance) {
    return intake.take(article.article, article.text, clearance);
  }

  private static NewArticle article(
      GatheredArticle gathered, @Nullable String title, @Nullable Visibility visibility) {
    var text = gathered.content() instanceof Plain(String plain) ? plain : null;
    var html = gathered.content() instanceof Html(String piece) ? piece : null;
    var page = gathered.content() instanceof Page fetched ? NewPage.of(fetched) : null;
    List<@Nullable String> bylines =
        gathered.bylines().isEmpty() ? null : List.copyOf(gathered.bylines());
    return new NewArticle(
        text,
        html,
        page,
        title,
        gathered.publisher(),
        gathered.published(),
        gathered.url(),
        gathered.language(),
        bylines,
        null, // a feed's own id is the feed's, and unique there at best; the address tells
        visibility);
  }
}
