package org.entente.cooperation.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.cooperation.claim.NewClaim;
import org.entente.cooperation.code.GivenCode;
import org.entente.cooperation.evidence.NewEvidence;
import org.entente.cooperation.figure.NewFigure;
import org.entente.cooperation.given.Given;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Mode;
import org.entente.cooperation.kind.Scope;
import org.entente.cooperation.kind.Stage;
import org.entente.cooperation.link.NewLink;
import org.entente.cooperation.party.EntityLookup.Named;
import org.entente.cooperation.party.NewParty;
import org.entente.cooperation.population.NewPopulation;
import org.entente.platform.access.Visibility;
import org.entente.platform.date.PartialDate;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is proposed. Names of enumerations are text here, so that everything that is wrong
 * can be told at once.
 *
 * @param externalId what the proposer calls it; the same again with the same content is the same
 *     record
 * @param modes in what manner it was done, such as {@code handed_over}; a closed list
 * @param contexts in which field, such as {@code cyber}, {@code trafficking}
 * @param due by when a pledge is to be kept
 * @param point which point of a text it is, such as the tenth
 * @param partOf the record that it is a part of
 */
public record NewRecord(
    @Nullable String externalId,
    @Schema(type = SchemaType.STRING, implementation = Kind.class) @Nullable String kind,
    @Schema(type = SchemaType.STRING, implementation = Stage.class) @Nullable String stage,
    @Nullable String title,
    @Nullable String detail,
    @Schema(type = SchemaType.STRING, implementation = Scope.class) @Nullable String scope,
    @Nullable Boolean negated,
    @Schema(implementation = Mode[].class) List<String> modes,
    List<String> contexts,
    @Nullable PartialDate date,
    @Nullable PartialDate end,
    @Nullable PartialDate due,
    @Nullable NewPlace place,
    @Nullable NewSeries series,
    @Nullable Integer point,
    List<NewParty> parties,
    List<NewFigure> figures,
    List<NewClaim> claims,
    List<NewEvidence> evidence,
    @Nullable String partOf,
    List<NewLink> links,
    List<GivenCode> codes,
    @Nullable String note,
    @Schema(type = SchemaType.STRING, implementation = Visibility.class)
        @Nullable String visibility) {

  /** Where it was: an entity, or as printed. */
  public record NewPlace(@Nullable String entityId, @Nullable String text) {}

  /** Which one of a series it is. */
  public record NewSeries(@Nullable String name, @Nullable Integer number) {}

  public NewRecord {
    modes = Given.list(modes);
    contexts = Given.list(contexts);
    parties = Given.list(parties);
    figures = Given.list(figures);
    claims = Given.list(claims);
    evidence = Given.list(evidence);
    links = Given.list(links);
    codes = Given.list(codes);
  }

  /** Who may see it; everybody when nothing else is said. */
  public Visibility readers() {
    return visibility == null ? Visibility.PUBLIC : Visibility.valueOf(visibility);
  }

  /** Every place that names an entity. */
  List<Named> entities() {
    var named = new ArrayList<Named>();
    for (int i = 0; i < parties.size(); i++) {
      add(named, "parties[%d].entityId".formatted(i), parties.get(i).entityId());
      add(named, "parties[%d].represents".formatted(i), parties.get(i).represents());
    }
    for (int i = 0; i < claims.size(); i++) {
      var by = claims.get(i).by();
      add(named, "claims[%d].by.entityId".formatted(i), by == null ? null : by.entityId());
    }
    add(named, "place.entityId", place == null ? null : place.entityId());
    return named;
  }

  private static void add(List<Named> named, String field, @Nullable String id) {
    if (id != null) {
      named.add(new Named(field, id));
    }
  }

  /** Every place that names people or things without a proper name. */
  Map<String, NewPopulation> populations() {
    var named = new LinkedHashMap<String, NewPopulation>();
    for (int i = 0; i < parties.size(); i++) {
      var party = parties.get(i);
      add(named, "parties[%d].population".formatted(i), party == null ? null : party.population());
    }
    for (int i = 0; i < figures.size(); i++) {
      var figure = figures.get(i);
      add(
          named,
          "figures[%d].population".formatted(i),
          figure == null ? null : figure.population());
    }
    for (int i = 0; i < claims.size(); i++) {
      var by = claims.get(i) == null ? null : claims.get(i).by();
      add(named, "claims[%d].by.population".formatted(i), by == null ? null : by.population());
    }
    return named;
  }

  private static void add(
      Map<String, NewPopulation> named, String field, @Nullable NewPopulation population) {
    if (population != null) {
      named.put(field, population);
    }
  }

  /** Every place that names another record. */
  public Map<String, UUID> records() {
    var named = new LinkedHashMap<String, UUID>();
    add(named, "partOf", partOf);
    for (int i = 0; i < links.size(); i++) {
      add(named, "links[%d].recordId".formatted(i), links.get(i).recordId());
    }
    return named;
  }

  private static void add(Map<String, UUID> named, String field, @Nullable String id) {
    if (id != null) {
      named.put(field, TypeId.parse("record", id).uuid());
    }
  }
}
