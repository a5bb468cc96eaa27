package org.entente.articles.verdict;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entente.articles.entity.EntityRef;
import org.entente.articles.mention.MentionView;
import org.entente.articles.mention.MentionViews;
import org.entente.articles.verdict.Verdicts.Curator;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.id.TypeId;
import org.entente.store.idempotency.Answer;
import org.entente.store.idempotency.Idempotency;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/mentions/{id}")
class VerdictResource {

  private static final String OPERATION = "PUT /v1/mentions/{id}/verdict";

  private final Verdicts verdicts;
  private final VerdictLog log;
  private final MentionViews views;
  private final Named named;
  private final Idempotency idempotency;
  private final Caller caller;

  VerdictResource(
      Verdicts verdicts,
      VerdictLog log,
      MentionViews views,
      Named named,
      Idempotency idempotency,
      Caller caller) {
    this.verdicts = verdicts;
    this.log = log;
    this.views = views;
    this.named = named;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  private record Sent(String mention, NewVerdict verdict) {}

  /**
   * Decides about a mention, only on the version that was seen: {@code If-Match} names its ETag.
   * The same verdict of the same curator again changes nothing. An entity that entities-service
   * could not be asked for is kept PENDING, and is in force once it was found.
   */
  @PUT
  @Path("/verdict")
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  public RestResponse<MentionView> decide(
      @RestPath String id,
      @NotNull NewVerdict verdict,
      @RestHeader(HttpHeaders.IF_MATCH) @Parameter(required = true) @Nullable String ifMatch,
      @RestHeader(Idempotency.HEADER) @Nullable String key) {
    var mention = TypeId.parse("mention", id);
    verdict.check();
    var seen = SeenVersion.of(ifMatch);
    var sent = new Sent(id, verdict);
    var earlier =
        QuarkusTransaction.requiringNew()
            .call(() -> idempotency.earlier(key, OPERATION, sent, MentionView.class));
    if (earlier.isPresent()) {
      return shown(earlier.get().body());
    }
    var entity = verdict.entityId() == null ? null : named.ask(EntityRef.parse(verdict.entityId()));
    var answer =
        QuarkusTransaction.requiringNew()
            .call(() ->
                idempotency.once(
                    key,
                    OPERATION,
                    sent,
                    MentionView.class,
                    () -> {
                      verdicts.decide(mention, verdict, entity, seen, curator());
                      return new Answer<>(200, views.forCurator(mention, caller.clearance()));
                    }));
    return shown(answer.body());
  }

  /**
   * Takes the verdict on a mention back: what the machine proposes counts again, and a mention that
   * it does not propose is gone. The log keeps it.
   */
  @DELETE
  @Path("/verdict")
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  @Transactional
  public void withdraw(
      @RestPath String id,
      @RestHeader(HttpHeaders.IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
    verdicts.withdraw(TypeId.parse("mention", id), SeenVersion.of(ifMatch), curator());
  }

  /** Removes a mention that the caller added. */
  @DELETE
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  @Transactional
  public void remove(
      @RestPath String id,
      @RestHeader(HttpHeaders.IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
    verdicts.remove(TypeId.parse("mention", id), SeenVersion.of(ifMatch), curator());
  }

  /** What was decided about a mention, also on earlier revisions, the newest first; at most 200. */
  @GET
  @Path("/verdicts")
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  @Reads
  public List<LoggedVerdict> history(@RestPath String id) {
    var mention = TypeId.parse("mention", id);
    views.forCurator(mention, caller.clearance());
    return log.of(mention.uuid());
  }

  private Curator curator() {
    return Curator.of(caller);
  }

  private static RestResponse<MentionView> shown(MentionView mention) {
    return RestResponse.ResponseBuilder.ok(mention).tag(Long.toString(mention.version())).build();
  }
}
