package org.entente.articles.rights;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.entente.articles.article.Article;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;

/** All that was decided about texts of articles. */
@ApplicationScoped
class AuditLines implements PanacheRepositoryBase<AuditLine, UUID> {

  private static final UUID NONE_IS_NEWER = new UUID(-1, -1);

  Page<AuditLine> newest(Article article, PageRequest page) {
    var before = page.afterId().orElse(NONE_IS_NEWER);
    var lines =
        find("articleId = ?1 and id < ?2 order by id desc", article.id(), before)
            .range(0, page.first())
            .list();
    return Page.of(lines, page, line -> List.of(line.id.toString()));
  }
}
