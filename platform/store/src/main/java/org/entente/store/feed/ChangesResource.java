package org.entente.store.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.platform.access.Caller;
import org.entente.platform.problem.InvalidRequest;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The feed that other services and partners follow. */
@Path("/v1/changes")
class ChangesResource {

  static final String NEXT_POSITION = "Next-Position";

  private static final String BATCH = "application/cloudevents-batch+json";
  private static final String LATEST = "latest";
  private static final int MOST = 1000;
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Feed feed;
  private final String source;
  private final Caller caller;

  ChangesResource(
      Feed feed,
      @ConfigProperty(name = "quarkus.application.name") String application,
      Caller caller) {
    this.feed = feed;
    this.source = "/" + application;
    this.caller = caller;
  }

  /**
   * Changes behind a position, oldest first; {@code []} when there is none. The header {@code
   * Next-Position} is what to hand back as {@code after}.
   *
   * @param after a position as it was given; from the oldest kept when absent; {@code latest} for
   *     what comes from now on
   * @param limit 1 to 1000, 100 when absent
   * @param wait how long to wait for the first change, such as {@code 20s}, at most 30 seconds; not
   *     at all when absent
   */
  @GET
  @PermitAll
  @RunOnVirtualThread
  @Produces({BATCH, MediaType.APPLICATION_JSON})
  public RestResponse<List<ChangeEvent>> changes(
      @RestQuery @Nullable String after,
      @RestQuery @Nullable Integer limit,
      @RestQuery @Nullable String wait)
      throws InterruptedException {
    if (limit != null && (limit < 1 || limit > MOST)) {
      throw new InvalidRequest("limit", "Must be from 1 to %d.".formatted(MOST));
    }
    var from = LATEST.equals(after) ? feed.head() : after;
    var slice = feed.await(from, limit == null ? 100 : limit, duration(wait), caller.clearance());
    return RestResponse.ResponseBuilder.ok(
            slice.changes().stream().map(c -> ChangeEvent.of(source, c)).toList())
        .header(NEXT_POSITION, slice.next().toString())
        .build();
  }

  private static Duration duration(@Nullable String wait) {
    if (wait == null) {
      return Duration.ZERO;
    }
    try {
      var upper = wait.toUpperCase(Locale.ROOT);
      var duration = Duration.parse(upper.startsWith("P") ? upper : "PT" + upper);
      if (!duration.isNegative() && duration.compareTo(LONGEST) <= 0) {
        return duration;
      }
    } catch (DateTimeParseException e) {
      // Told below, as for a duration out of bounds.
    }
    throw new InvalidRequest("wait", "Must be a duration of at most 30 seconds, such as 20s.");
  }
}
