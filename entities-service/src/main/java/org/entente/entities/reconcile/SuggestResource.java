package org.entente.entities.reconcile;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.platform.problem.InvalidRequest;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Completes what somebody types. */
@Path("/v1/reconcile")
class SuggestResource {

  private static final int AT_ONCE = 20;
  private static final int LONGEST_PREFIX = 200;
  private static final int LAST_CURSOR = 500;

  private final Reconciliation reconciliation;

  SuggestResource(Reconciliation reconciliation) {
    this.reconciliation = reconciliation;
  }

  record Suggested<T>(List<T> result) {}

  record Entity(String id, String name, String description, List<Named> notable) {

    static Entity of(Details details) {
      return new Entity(
          details.id(), details.name(), details.summary(), List.of(Named.of(details.kind())));
    }
  }

  /** What a table can be given more of entities. */
  record Proposed(@Nullable String type, List<Named> properties) {}

  @GET
  @Path("/suggest/entity")
  @PermitAll
  public Suggested<Entity> entity(
      @RestQuery @Nullable String prefix, @RestQuery @Nullable Integer cursor) {
    var from = cursor == null ? 0 : cursor;
    if (from < 0 || from > LAST_CURSOR) {
      throw new InvalidRequest("cursor", "Must be from 0 to %d.".formatted(LAST_CURSOR));
    }
    var found = reconciliation.beginning(checked(prefix), from, AT_ONCE);
    return new Suggested<>(found.stream().map(Entity::of).toList());
  }

  @GET
  @Path("/suggest/type")
  @PermitAll
  public Suggested<Named> type(@RestQuery @Nullable String prefix) {
    return beginning(Named.TYPES.stream(), prefix);
  }

  @GET
  @Path("/suggest/property")
  @PermitAll
  public Suggested<Named> property(@RestQuery @Nullable String prefix) {
    return beginning(Property.all().map(Property::named), prefix);
  }

  @GET
  @Path("/properties")
  @PermitAll
  public Proposed properties(@RestQuery @Nullable String type) {
    return new Proposed(type, Property.all().map(Property::named).toList());
  }

  private static Suggested<Named> beginning(Stream<Named> all, @Nullable String prefix) {
    var wanted = checked(prefix);
    return new Suggested<>(all.filter(each -> each.begins(wanted)).toList());
  }

  private static String checked(@Nullable String prefix) {
    if (prefix == null || prefix.length() > LONGEST_PREFIX) {
      throw new InvalidRequest(
          "prefix", "Must have up to %d characters.".formatted(LONGEST_PREFIX));
    }
    return prefix;
  }
}
