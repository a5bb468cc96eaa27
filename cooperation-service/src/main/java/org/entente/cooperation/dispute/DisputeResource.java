package org.entente.cooperation.dispute;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.cooperation.dispute.Dispute.Kind;
import org.entente.cooperation.dispute.Dispute.State;
import org.entente.cooperation.given.Given;
import org.entente.cooperation.party.EntityRef;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.Records;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.store.idempotency.Answer;
import org.entente.store.idempotency.Idempotency;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/records/{id}/disputes")
class DisputeResource {

  private final Records records;
  private final Disputes disputes;
  private final Idempotency idempotency;
  private final Caller caller;

  DisputeResource(Records records, Disputes disputes, Idempotency idempotency, Caller caller) {
    this.records = records;
    this.disputes = disputes;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /**
   * What somebody who is named says against a record.
   *
   * @param name who says it
   * @param entityId the same, where it is an entity or a country
   * @param text what they say, which is shown as it is
   */
  record NewDispute(
      @Schema(type = SchemaType.STRING, implementation = Kind.class) @Nullable String kind,
      @Nullable String name,
      @Nullable String entityId,
      @Nullable String text) {}

  /** Files a dispute or a correction; a curator decides whether it is shown beside the record. */
  @POST
  @RolesAllowed({
    Roles.READER,
    Roles.CONTRIBUTOR,
    Roles.PARTNER,
    Roles.CURATOR,
    Roles.ADMIN,
    Roles.SERVICE
  })
  @Transactional
  @APIResponse(responseCode = "201", description = "It waits for a decision.")
  public RestResponse<DisputeView> file(
      @RestPath String id,
      @NotNull NewDispute sent,
      @RestHeader(Idempotency.HEADER) @Nullable String key) {
    var given = new Given();
    var kind = given.requiredOneOf(Kind.class, sent.kind(), "kind");
    given.requiredText(sent.name(), 300, "name");
    given.requiredText(sent.text(), 4000, "text");
    given.entity(sent.entityId(), "entityId");
    given.throwIfAny();
    var answer =
        idempotency.once(
            key,
            "POST /v1/records/%s/disputes".formatted(id),
            sent,
            DisputeView.class,
            () -> new Answer<>(201, keep(id, Objects.requireNonNull(kind), sent)));
    return answer.response().build();
  }

  private DisputeView keep(String id, Kind kind, NewDispute sent) {
    var record = records.toChange(TypeId.parse(CooperationRecord.PREFIX, id), caller.clearance());
    var dispute =
        new Dispute(
            record.id(),
            kind,
            Objects.requireNonNull(sent.name()).strip(),
            Objects.requireNonNull(sent.text()).strip(),
            caller.name());
    dispute.entityId = sent.entityId() == null ? null : EntityRef.id(sent.entityId());
    disputes.file(record, dispute);
    return DisputeView.of(dispute, isCurator());
  }

  /**
   * What is shown beside a record, in the order in which it was filed. Curators see all, and
   * whoever filed one sees what became of it.
   */
  @GET
  @PermitAll
  @Reads
  public List<DisputeView> all(@RestPath String id) {
    var record = records.get(TypeId.parse(CooperationRecord.PREFIX, id), caller.clearance());
    return disputes.of(record.id()).stream()
        .filter(d -> d.state == State.SHOWN || isCurator() || d.filedBy.equals(caller.name()))
        .map(d -> DisputeView.of(d, isCurator()))
        .toList();
  }

  private boolean isCurator() {
    return caller.clearance() == Visibility.CURATOR;
  }
}
