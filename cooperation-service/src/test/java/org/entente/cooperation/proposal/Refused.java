package org.entente.cooperation.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.entente.platform.access.Visibility;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.InvalidRequest;

/** Proposals as JSON, and what is wrong with them. */
final class Refused {

  private Refused() {}

  /** The fields at fault in a statement with further fields. */
  static ListAssert<String> fieldsOf(String further) {
    return fieldsOfRecord(
        """
        {"kind": "STATEMENT", "parties": [{"key": "a", "entityId": "KH", "role": "SPEAKER"}] %s}
        """
            .formatted(further.isEmpty() ? "" : ", " + further));
  }

  static ListAssert<String> fieldsOfRecord(String record) {
    return assertThat(errors(record).stream().map(FieldError::field).toList());
  }

  static List<FieldError> errors(String record) {
    var refusal =
        catchThrowableOfType(
            InvalidRequest.class, () -> new ProposalRules(Visibility.PUBLIC).check(read(record)));
    return refusal == null ? List.of() : refusal.errors();
  }

  private static NewRecord read(String record) {
    try {
      return new ObjectMapper().readValue(record, NewRecord.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
