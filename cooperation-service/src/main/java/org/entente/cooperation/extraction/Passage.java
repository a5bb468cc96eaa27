package org.entente.cooperation.extraction;

import java.util.List;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One revision of an article, as it is read.
 *
 * @param text whose UTF-16 offsets mentions and quotes count by
 * @param language as BCP 47 writes it
 * @param published from which "on Friday" is counted; never the date of anything told
 * @param mentions who is named where, in any order
 */
public record Passage(
    String articleId,
    int revision,
    @Nullable String title,
    String text,
    @Nullable String language,
    @Nullable PartialDate published,
    @Nullable String publisher,
    List<NamedSpan> mentions) {

  public Passage {
    mentions = List.copyOf(mentions);
  }
}
