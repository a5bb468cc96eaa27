package org.entente.entities.evidence;

import java.util.Map;
import java.util.stream.Stream;

/** Whoever repeats a write of the last days is answered from what was kept of its answer. */
final class KeptAnswers {

  private static final String ERASE =
      """
      update idempotency
         set answer = cast(jsonb_set(cast(answer as jsonb), '{quotes}', (
               select jsonb_agg(case when q ->> 'id' = any(cast(:quotes as text[]))
                                     then q - 'exact' - 'prefix' - 'suffix' - 'nearest' else q end)
                 from jsonb_array_elements(cast(answer as jsonb) -> 'quotes') q)) as text)
       where (operation like 'POST /v1/entities/%/offices' or operation like 'POST /v1/entities/%/relations')
         and answer is not null
         and exists (select from jsonb_array_elements(cast(answer as jsonb) -> 'quotes') q
                      where q ->> 'id' = any(cast(:quotes as text[])))
      returning key
      """;

  private KeptAnswers() {}

  /** Takes the words of some quotes out of them. */
  static void erase(Quotes quotes, Stream<String> ids) {
    var erased = ids.toArray(String[]::new);
    if (erased.length > 0) {
      quotes.rows(ERASE, Map.of("quotes", erased));
    }
  }
}
