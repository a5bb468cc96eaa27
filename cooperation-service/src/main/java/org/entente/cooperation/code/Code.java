package org.entente.cooperation.code;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A code that was given with a record. */
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

  @Nullable BigDecimal score;
}
