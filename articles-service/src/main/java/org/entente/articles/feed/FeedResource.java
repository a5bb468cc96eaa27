package org.entente.articles.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.articles.fetch.Fetcher;
import org.entente.platform.access.Roles;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.store.idempotency.Answer;
import org.entente.store.idempotency.Idempotency;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/feeds")
class FeedResource {

  private final Feeds feeds;
  private final FeedItems items;
  private final FeedRegistration registration;
  private final Fetcher fetcher;
  private final FeedsConfig config;
  private final Idempotency idempotency;

  FeedResource(
      Feeds feeds,
      FeedItems items,
      FeedRegistration registration,
      Fetcher fetcher,
      FeedsConfig config,
      Idempotency idempotency) {
    this.feeds = feeds;
    this.items = items;
    this.registration = registration;
    this.fetcher = fetcher;
    this.config = config;
    this.idempotency = idempotency;
  }

  /** Feeds, those that came last first. */
  @GET
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  public Page<FeedView> newest(
      @RestQuery @Nullable FeedState state,
      @RestQuery @Nullable Integer first,
      @RestQuery @Nullable String after) {
    return feeds
        .newest(state, PageRequest.of("feeds", String.valueOf(state), first, after))
        .map(FeedView::of);
  }

  /** One feed. Its ETag names the version of what is set, not how asking it went. */
  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  public RestResponse<FeedView> feed(@RestPath String id) {
    return tagged(RestResponse.Status.OK, feeds.get(feedId(id)));
  }

  /** What a feed listed, what came last first, and what became of it. */
  @GET
  @Path("/{id}/items")
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  public Page<FeedItemView> items(
      @RestPath String id,
      @RestQuery @Nullable ItemState state,
      @RestQuery @Nullable Integer first,
      @RestQuery @Nullable String after) {
    var feed = feeds.get(feedId(id));
    var page = PageRequest.of("feed-items", feed.id + " " + state, first, after);
    return items.newest(feed.id, state, page).map(FeedItemView::of);
  }

  /** Follows a feed from now on. One that is followed already is answered as it is. */
  @POST
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  @Transactional
  @APIResponse(
      responseCode = "201",
      description = "It is new",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = FeedView.class)))
  @APIResponse(
      responseCode = "200",
      description = "It was there already",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = FeedView.class)))
  public RestResponse<FeedView> follow(
      @RestHeader(Idempotency.HEADER) @Nullable String key, @NotNull FeedSettings settings) {
    settings.check(config.shortestInterval(), true);
    var address = settings.address(fetcher);
    var answer =
        idempotency.once(
            key,
            "POST /v1/feeds",
            settings,
            FeedView.class,
            () -> {
              var known = registration.follow(settings, address);
              return new Answer<>(known.status(), FeedView.of(known.body()));
            });
    return answer.response().header("Location", "/v1/feeds/" + answer.body().id()).build();
  }

  /**
   * Changes what is given, only on the version that was seen: {@code If-Match} names its ETag. A
   * feed that is taken up again is asked at once.
   */
  @PATCH
  @Path("/{id}")
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  @Transactional
  public RestResponse<FeedView> change(
      @RestPath String id,
      @NotNull FeedSettings settings,
      @RestHeader(HttpHeaders.IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new PreconditionRequired();
    }
    settings.check(config.shortestInterval(), false);
    var address = settings.address(fetcher);
    var feed = feeds.locked(feedId(id));
    if (!matches(ifMatch, feed.version)) {
      throw new StaleVersion(feed.version);
    }
    registration.change(feed, settings, address);
    return tagged(RestResponse.Status.OK, feed);
  }

  /** Follows a feed no longer and forgets what it listed. Its articles stay. */
  @DELETE
  @Path("/{id}")
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  @Transactional
  public void leave(@RestPath String id) {
    feeds.delete(feeds.locked(feedId(id)));
  }

  private static RestResponse<FeedView> tagged(RestResponse.Status status, Feed feed) {
    return RestResponse.ResponseBuilder.create(status, FeedView.of(feed))
        .tag(Long.toString(feed.version))
        .build();
  }

  private static TypeId feedId(String id) {
    return TypeId.parse(Feed.PREFIX, id);
  }

  private static boolean matches(String ifMatch, long version) {
    return Arrays.stream(ifMatch.split(","))
        .map(String::strip)
        .anyMatch(tag -> tag.equals("*") || tag.equals("\"%d\"".formatted(version)));
  }
}
