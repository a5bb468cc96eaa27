package org.entente.cooperation.dispute;

import java.time.Instant;
import org.entente.cooperation.dispute.Dispute.Kind;
import org.entente.cooperation.dispute.Dispute.State;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says against a record.
 *
 * @param name who says it
 * @param entityId the same, where it is an entity
 * @param answer what a curator says to it
 * @param filedBy told to curators only, as {@code decidedBy} is
 */
record DisputeView(
    String id,
    String recordId,
    Kind kind,
    String name,
    @Nullable String entityId,
    String text,
    State state,
    Instant filedAt,
    @Nullable String answer,
    @Nullable Instant decidedAt,
    @Nullable String filedBy,
    @Nullable String decidedBy) {

  static DisputeView of(Dispute dispute, boolean forCurator) {
    return new DisputeView(
        TypeId.show(Dispute.PREFIX, dispute.id),
        TypeId.show("record", dispute.recordId),
        dispute.kind,
        dispute.name,
        dispute.entityId,
        dispute.text,
        dispute.state,
        dispute.filedAt,
        dispute.answer,
        dispute.decidedAt,
        forCurator ? dispute.filedBy : null,
        forCurator ? dispute.decidedBy : null);
  }
}
