package org.entente.articles.rights;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.id.TypeId;
import org.entente.store.idempotency.Answer;
import org.entente.store.idempotency.Idempotency;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/articles/{id}/status")
class StatusResource {

  private final Rights rights;
  private final Idempotency idempotency;
  private final Caller caller;

  StatusResource(Rights rights, Idempotency idempotency, Caller caller) {
    this.rights = rights;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /**
   * Takes an article's text out of sight, or shows it again, on the version that was seen: {@code
   * If-Match} names the article's ETag. Its id and what is known about it, titles included, stay.
   * {@code USABLE} and {@code WITHHELD} follow one another freely; {@code WITHDRAWN} is final.
   * Followers hear of it as {@code article.withheld} (hide what you copied), {@code
   * article.withdrawn} (erase it) or {@code article.released} (show it again).
   */
  @PUT
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  @Transactional
  public RestResponse<StatusView> change(
      @RestPath String id,
      @NotNull NewStatus status,
      @RestHeader(HttpHeaders.IF_MATCH) @Parameter(required = true) @Nullable String ifMatch,
      @RestHeader(Idempotency.HEADER) @Nullable String key) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new PreconditionRequired();
    }
    status.check();
    var article = TypeId.parse("article", id);
    var answer =
        idempotency.once(
            key,
            "PUT /v1/articles/%s/status".formatted(article),
            status,
            StatusView.class,
            () -> new Answer<>(200, change(article, status, ifMatch)));
    return RestResponse.ResponseBuilder.ok(answer.body())
        .tag(Long.toString(answer.body().version()))
        .build();
  }

  private StatusView change(TypeId id, NewStatus status, String ifMatch) {
    var article = rights.toChange(id, caller.clearance());
    if (!matches(ifMatch, article.version())) {
      throw new StaleVersion(article.version());
    }
    rights.change(article, status.wanted(), requireNonNull(status.reason()), caller.name());
    return StatusView.of(article);
  }

  private static boolean matches(String ifMatch, long version) {
    return Arrays.stream(ifMatch.split(","))
        .map(String::strip)
        .anyMatch(tag -> tag.equals("*") || tag.equals("\"%d\"".formatted(version)));
  }
}
