package org.entente.cooperation.origin;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a machine read when it suggested a record.
 *
 * @param reader which machine, with its version, such as {@code rules-1}
 * @param articleId which article it read
 * @param revision in which state
 * @param confidence how sure it is, 0 to 1
 * @param reasons what made the confidence, for a person to read
 * @param current false where the article was read again since and the record not suggested any more
 */
public record OriginView(
    String reader,
    String articleId,
    int revision,
    BigDecimal confidence,
    List<String> reasons,
    boolean current) {}
