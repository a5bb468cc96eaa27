package org.entente.cooperation.link;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** From one record to another. */
@Entity
@Table(name = "record_link")
class Link {
  @Id UUID id;
  UUID recordId;
  int position;

  @Enumerated(EnumType.STRING)
  LinkType type;

  UUID targetId;
}
