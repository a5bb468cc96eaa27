package org.entente.cooperation.evidence;

import java.util.List;
import org.entente.cooperation.evidence.ArticlesClient.Result;

/** What came of the quotes of one record, in their order. */
public record Checked(List<Result> results) {

  Result of(int position) {
    return results.get(position);
  }
}
