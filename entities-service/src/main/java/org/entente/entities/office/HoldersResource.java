package org.entente.entities.office;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entente.entities.evidence.OwnerKind;
import org.entente.entities.evidence.Quotes;
import org.entente.entities.period.Day;
import org.entente.entities.subject.KnownEntities;
import org.entente.entities.subject.Sight;
import org.entente.entities.version.SeenVersion;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/offices")
class HoldersResource {

  private final Offices offices;
  private final StoredOffices storing;
  private final KnownEntities entities;
  private final Quotes quotes;
  private final Caller caller;

  HoldersResource(
      Offices offices,
      StoredOffices storing,
      KnownEntities entities,
      Quotes quotes,
      Caller caller) {
    this.offices = offices;
    this.storing = storing;
    this.entities = entities;
    this.quotes = quotes;
    this.caller = caller;
  }

  /**
   * Who held offices, what was told last first.
   *
   * @param position the id of a position, or words of its title
   * @param at only those held on that day, certainly or possibly
   */
  @GET
  @PermitAll
  @Reads
  public Page<OfficeView> holders(
      @RestQuery @Nullable String position,
      @RestQuery @Nullable String body,
      @RestQuery @Nullable String country,
      @RestQuery @Nullable String at,
      @RestQuery @Nullable Integer first,
      @RestQuery @Nullable String after) {
    var day = Day.of("at", at);
    var filter = OfficeFilter.of(position, id(body), country, day);
    var page = PageRequest.of("holders", filter, first, after);
    var rows = offices.newest(filter, Sight.of(caller), page);
    var held = Page.of(rows, page, o -> List.of(o.id.toString()));
    var quoted = quotes.of(OwnerKind.OCCUPANCY, held.items().stream().map(o -> o.id).toList());
    return held.map(o -> OfficeView.of(o, day, quoted.getOrDefault(o.id, List.of())));
  }

  /** One office. Its ETag names its version. */
  @GET
  @Path("/{id}")
  @PermitAll
  @Reads
  public RestResponse<OfficeView> office(@RestPath String id) {
    var occupancy = offices.get(id);
    if (entities.visibleOf(List.of(TypeId.show("entity", occupancy.entityId))).isEmpty()) {
      throw new OfficeNotFound(id);
    }
    return tagged(storing.view(occupancy));
  }

  /**
   * Makes an office what is sent, only on the version that was seen: {@code If-Match} names its
   * ETag. Quotes are added to those it has.
   */
  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN, Roles.SERVICE})
  @Transactional
  public RestResponse<OfficeView> correct(
      @RestPath String id,
      @Valid @NotNull NewOffice given,
      @RestHeader(HttpHeaders.IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
    var seen = SeenVersion.of(ifMatch);
    given.check();
    return tagged(storing.correct(id, given, seen));
  }

  /**
   * Takes an office back that was never held, with its quotes.
   *
   * @param reason why, for those who read the history
   */
  @DELETE
  @Path("/{id}")
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN, Roles.SERVICE})
  @Transactional
  public void takeBack(
      @RestPath String id,
      @RestQuery @Nullable @Size(min = 1, max = 1000) String reason,
      @RestHeader(HttpHeaders.IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
    storing.takeBack(id, SeenVersion.of(ifMatch), reason);
  }

  private @Nullable UUID id(@Nullable String body) {
    return body == null ? null : entities.get(body).id();
  }

  private static RestResponse<OfficeView> tagged(OfficeView view) {
    return RestResponse.ResponseBuilder.ok(view).tag(Long.toString(view.version())).build();
  }
}
