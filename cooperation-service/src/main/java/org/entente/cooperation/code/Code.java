package org.entente.cooperation.code;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A code of a record: given with it, or following from the table. */
@Entity
@Table(name = "record_code")
class Code {
  @Id UUID id;
  UUID recordId;
  int position;
  String scheme;

  @Enumerated(EnumType.STRING)
  Layer layer;

  String code;

  @Enumerated(EnumType.STRING)
  CodeView.Author author;

  @Nullable BigDecimal score; // as far as it follows from the table

  /** As the table says it; only of a code that follows from it. */
  TableCode fromTable() {
    return new TableCode(scheme, layer, code, requireNonNull(score));
  }
}
