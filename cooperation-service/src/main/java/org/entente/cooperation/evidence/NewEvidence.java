package org.entente.cooperation.evidence;

import java.util.List;
import org.entente.cooperation.given.Given;
import org.jspecify.annotations.Nullable;

/**
 * A quote that supports something of a record.
 *
 * @param key by which claims of the same record speak of it
 * @param revision of the article; the newest when absent
 * @param exact as printed, errors included
 * @param prefix what stands before it, where it stands more than once
 * @param suffix what stands after it, likewise
 * @param start where it begins, in UTF-16 code units, likewise
 * @param supports {@code record}, {@code date}, {@code place}, {@code figure:<key>} or {@code
 *     party:<key>}
 */
public record NewEvidence(
    @Nullable String key,
    @Nullable String articleId,
    @Nullable Integer revision,
    @Nullable String exact,
    @Nullable String prefix,
    @Nullable String suffix,
    @Nullable Integer start,
    List<String> supports) {

  public NewEvidence {
    supports = Given.list(supports);
  }
}
