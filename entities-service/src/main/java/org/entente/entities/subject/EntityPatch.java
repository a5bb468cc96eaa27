package org.entente.entities.subject;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.entente.entities.country.CountryCode;
import org.entente.platform.access.Visibility;
import org.entente.platform.date.PartialDate;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different of an entity. What is left out stays.
 *
 * @param country a code of ISO 3166 or the id of a country; an empty text takes it away
 * @param description an empty text takes it away
 * @param birthDate of a person; one that says nothing, <code>{}</code>, takes it away
 * @param externalIds all of them, as they are to be; nobody else may be called so
 * @param topics all of them, as they are to be
 * @param names what is to be different of its names; the others stay
 * @param reason why, for those who read the history
 */
record EntityPatch(
    @Nullable String country,
    @Nullable @Size(max = 5000) String description,
    @Nullable PartialDate birthDate,
    @Nullable @Size(max = 50) List<@Valid @NotNull Identifier> externalIds,
    @Nullable @Size(max = Topics.MOST) List<@NotNull String> topics,
    @Nullable Visibility visibility,
    @Nullable @Valid Names names,
    @Nullable @Size(min = 1, max = 1000) String reason) {

  /**
   * @param add names that it has beside the others
   * @param change names that it has, by their ids, each as it is to be
   * @param remove the ids of names that it is not to have any more
   */
  record Names(
      @Size(max = Subject.MOST_NAMES) List<@Valid @NotNull GivenName> add,
      @Size(max = Subject.MOST_NAMES) List<@Valid @NotNull ChangedName> change,
      @Size(max = Subject.MOST_NAMES) List<@NotNull String> remove) {

    @SuppressWarnings({"ConstantValue", "NullAway"}) // each may be left out
    Names {
      add = add == null ? List.of() : add;
      change = change == null ? List.of() : change;
      remove = remove == null ? List.of() : remove;
    }
  }

  /** A name that is there, and all of what it is to be; a kind that is left out stays. */
  record ChangedName(@NotNull String id, @NotNull @Valid GivenName to) {}

  /** Those to be changed and added; none where none are told of. */
  Names givenNames() {
    return names == null ? new Names(List.of(), List.of(), List.of()) : names;
  }

  @Nullable List<Identifier> identifiers() {
    return externalIds == null
        ? null
        : externalIds.stream().distinct().sorted(Identifier.ORDER).toList();
  }

  /** Null where there is to be none. */
  @Nullable String countryCode() {
    return country == null || country.isEmpty() ? null : CountryCode.given(country).orElseThrow();
  }

  void check() {
    var violations = new Violations();
    var given = givenNames();
    for (int i = 0; i < given.add().size(); i++) {
      given.add().get(i).check(violations, "names.add[%d].".formatted(i));
    }
    var ids = new HashSet<>(given.remove());
    for (int i = 0; i < given.change().size(); i++) {
      var change = given.change().get(i);
      change.to().check(violations, "names.change[%d].to.".formatted(i));
      violations.check(
          ids.add(change.id()),
          "names.change[%d].id".formatted(i),
          "Must stand among what is changed or removed only once.");
    }
    Topics.check(topics, violations);
    violations
        .check(
            country == null || country.isEmpty() || CountryCode.given(country).isPresent(),
            "country",
            "Must be a code of ISO 3166, such as KH, or the id of a country, or empty for none.")
        .check(reason == null || !reason.isBlank(), "reason", "Must say something or be left out.")
        .throwIfAny();
  }
}
