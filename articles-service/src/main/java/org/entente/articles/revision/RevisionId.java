package org.entente.articles.revision;

import java.util.UUID;
import org.entente.platform.id.TypeId;

/**
 * Which state of which article's text.
 *
 * @param number from 1, in the order of reception
 */
public record RevisionId(UUID articleId, int number) {

  /** Reads what {@link #toString()} wrote. */
  public static RevisionId parse(String text) {
    int slash = text.lastIndexOf('/');
    return new RevisionId(
        TypeId.parse("article", text.substring(0, slash)).uuid(),
        Integer.parseInt(text.substring(slash + 1)));
  }

  @Override
  public String toString() {
    return TypeId.show("article", articleId) + "/" + number;
  }
}
