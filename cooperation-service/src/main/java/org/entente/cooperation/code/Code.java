package org.entente.cooperation.code;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A code that was given with a record. */
@Entity
@Table(name = "record_code")
class Code {
  @Id UUID id;
  UUID recordId;
  int position;
  String scheme;
  String layer;
  String code;
}
