package org.entente.articles.rights;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.id.TypeId;
import org.entente.store.idempotency.Answer;
import org.entente.store.idempotency.Idempotency;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/articles/{id}/erasures")
class ErasureResource {

  private final Rights rights;
  private final Erasure erasure;
  private final Idempotency idempotency;
  private final Caller caller;

  ErasureResource(Rights rights, Erasure erasure, Idempotency idempotency, Caller caller) {
    this.rights = rights;
    this.erasure = erasure;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /**
   * Erases for good what is held of an article, of all its revisions: the pages as they came, or
   * also the texts, which only a withdrawn article can lose. What stays: id, title and the like,
   * the texts' lengths, and the hashes by which the same text, address or external id is known when
   * it is sent again, so that it stays withdrawn. The answer is the line that stays in the
   * article's audit.
   */
  @POST
  @RolesAllowed(Roles.ADMIN)
  @Transactional
  @APIResponse(
      responseCode = "201",
      description = "It is erased.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AuditView.class)))
  public RestResponse<AuditView> erase(
      @RestPath String id,
      @NotNull NewErasure erasure,
      @RestHeader(Idempotency.HEADER) @Nullable String key) {
    erasure.check();
    var article = TypeId.parse("article", id);
    var answer =
        idempotency.once(
            key,
            "POST /v1/articles/%s/erasures".formatted(article),
            erasure,
            AuditView.class,
            () -> new Answer<>(201, erase(article, erasure)));
    return answer.response().build();
  }

  private AuditView erase(TypeId id, NewErasure wanted) {
    var article = rights.toChange(id, caller.clearance());
    return AuditView.of(
        erasure.erase(article, wanted.parts(), requireNonNull(wanted.reason()), caller.name()));
  }
}
