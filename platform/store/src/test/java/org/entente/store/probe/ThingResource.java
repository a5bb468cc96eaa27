package org.entente.store.probe;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.access.Visibility;
import org.entente.platform.date.PartialDate;
import org.entente.platform.http.BodyLimit;
import org.entente.platform.id.TypeId;
import org.entente.platform.id.Uuid7;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.store.feed.Outbox;
import org.entente.store.idempotency.Answer;
import org.entente.store.idempotency.Idempotency;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/things")
class ThingResource {

  private final EntityManager database;
  private final Outbox outbox;
  private final Idempotency idempotency;
  private final Caller caller;

  ThingResource(EntityManager database, Outbox outbox, Idempotency idempotency, Caller caller) {
    this.database = database;
    this.outbox = outbox;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  public record Part(@NotBlank String label, @Nullable PartialDate date) {}

  public record NewThing(
      @NotBlank String name,
      @Nullable List<@Valid @NotNull Part> parts,
      @Nullable Visibility visibility) {}

  public record ThingView(String id, String name) {}

  @POST
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @BodyLimit(2000)
  public RestResponse<ThingView> add(
      @Valid @NotNull NewThing given, @RestHeader(Idempotency.HEADER) @Nullable String key) {
    var answer =
        idempotency.once(
            key, "POST /v1/things", given, ThingView.class, () -> new Answer<>(201, store(given)));
    return answer.response().build();
  }

  private ThingView store(NewThing given) {
    var thing = new Thing();
    thing.id = Uuid7.next();
    thing.name = given.name();
    database.persist(thing);
    outbox.append("thing.created", thing.typeId(), 0, Visibility.PUBLIC);
    return new ThingView(thing.typeId(), thing.name);
  }

  @GET
  @PermitAll
  public Page<String> list(
      @RestQuery @Nullable Integer first,
      @RestQuery @Nullable String after,
      @RestQuery @Nullable String name) {
    var request = PageRequest.of("things", String.valueOf(name), first, after);
    var rows =
        database
            .createQuery("from Thing where id < ?1 order by id desc", Thing.class)
            .setParameter(1, request.afterId().orElse(new java.util.UUID(-1L, -1L)))
            .setMaxResults(request.limit())
            .getResultList();
    return Page.of(rows, request, t -> List.of(t.id.toString())).map(Thing::typeId);
  }

  @GET
  @Path("/{id}")
  @PermitAll
  public String get(@PathParam("id") String id) {
    return TypeId.parse("thing", id).toString();
  }

  @GET
  @Path("/me")
  @PermitAll
  public List<String> me() {
    return caller.visible();
  }

  @GET
  @Path("/failure")
  @PermitAll
  public String failure() {
    throw new IllegalStateException("select secret from table");
  }
}
