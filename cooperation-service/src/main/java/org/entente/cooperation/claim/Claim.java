package org.entente.cooperation.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.entente.cooperation.party.EntityLookup.Found;
import org.entente.cooperation.party.Lookup;
import org.entente.store.date.DateColumns;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** What somebody says of a record. Nobody named: it is still a claim. */
@Entity
@Table(name = "record_claim")
class Claim {

  static final String PREFIX = "claim";

  @Id UUID id;
  UUID recordId;
  int position;

  @Column(name = "claim_key")
  String key;

  @Nullable String byEntityId;
  @Nullable String byLabel;
  @Nullable String byCountry;
  @Nullable UUID byPopulationId;
  @Nullable String via;

  @Enumerated(EnumType.STRING)
  Stance stance;

  List<String> about;

  @Embedded
  @EmbeddedColumnNaming("said_on_%s")
  @Nullable DateColumns saidOn;

  List<String> evidence;

  @Enumerated(EnumType.STRING)
  Lookup lookup;

  void resolve(Found found) {
    var speaker = found.of(byEntityId);
    if (speaker != null) {
      byEntityId = speaker.id();
      byLabel = speaker.name();
      byCountry = speaker.country();
    }
    lookup = byEntityId == null || speaker != null ? Lookup.RESOLVED : Lookup.PENDING;
  }
}
