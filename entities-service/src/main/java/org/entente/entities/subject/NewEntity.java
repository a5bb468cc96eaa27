package org.entente.entities.subject;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.entente.entities.country.CountryCode;
import org.entente.platform.access.Visibility;
import org.entente.platform.date.PartialDate;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * An entity as it was sent.
 *
 * @param country a code of ISO 3166 or the id of a country
 * @param externalIds what others call it; nobody else may be called so
 * @param birthDate of a person only
 * @param topics what it is known for, such as {@code role.pep}
 * @param externalId what the sender calls it: an entity that was sent with it before becomes what
 *     is sent now
 */
public record NewEntity(
    @NotNull Kind kind,
    @Nullable String country,
    @NotNull @Size(min = 1, max = Subject.MOST_NAMES) List<@Valid @NotNull GivenName> names,
    @Nullable @Size(max = 50) List<@Valid @NotNull Identifier> externalIds,
    @Nullable @Size(max = 5000) String description,
    @Nullable PartialDate birthDate,
    @Nullable @Size(max = Topics.MOST) List<@NotNull String> topics,
    @Nullable @Size(min = 1, max = 200) String externalId,
    @Nullable Visibility visibility) {

  /** In one order for all, so that no two requests wait for each other. */
  List<Identifier> identifiers() {
    return externalIds == null
        ? List.of()
        : externalIds.stream().distinct().sorted(Identifier.ORDER).toList();
  }

  /** Its country's code; null where none was sent. */
  @Nullable String countryCode() {
    return country == null ? null : CountryCode.given(country).orElseThrow();
  }

  /** Names that are sent twice count once. */
  List<GivenName> distinctNames() {
    return names.stream().distinct().toList();
  }

  /**
   * @throws org.entente.platform.problem.InvalidRequest that names what no entity may be
   */
  public void check() {
    var violations = new Violations();
    for (int i = 0; i < names.size(); i++) {
      names.get(i).check(violations, "names[%d].".formatted(i));
    }
    Topics.check(topics, violations);
    violations
        .check(
            birthDate == null || kind == Kind.PERSON,
            "birthDate",
            "Must be left out: only a PERSON is born.")
        .check(
            kind != Kind.COUNTRY,
            "kind",
            "Must not be COUNTRY: all countries are there, by their codes. Add names to them.")
        .check(
            country == null || CountryCode.given(country).isPresent(),
            "country",
            "Must be a code of ISO 3166, such as KH, or the id of a country.")
        .throwIfAny();
  }
}
