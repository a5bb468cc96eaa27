package org.entente.entities.annotate;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.entities.subject.KnownEntities;
import org.entente.entities.subject.Sight;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Visibility;
import org.entente.platform.date.PartialDate;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

@Path("/v1/offices:check")
class OfficeCheckResource {

  private final StoredOffices offices;
  private final KnownEntities entities;
  private final Caller caller;

  OfficeCheckResource(StoredOffices offices, KnownEntities entities, Caller caller) {
    this.offices = offices;
    this.entities = entities;
    this.caller = caller;
  }

  /**
   * @param clearance of those who will be told: only what these may see counts
   */
  record Question(
      @NotNull @Size(min = 1, max = 200) List<@Valid @NotNull Check> checks,
      @Nullable Visibility clearance) {}

  /**
   * @param office as printed, such as "Interior Minister"
   * @param date when; where none is known, the answer is UNKNOWN
   */
  record Check(
      @NotBlank String entityId,
      @NotBlank @Size(max = 300) String office,
      @Nullable PartialDate date) {}

  /** In the order of the checks. */
  record Answer(List<Result> results) {}

  record Result(OfficeHeld officeHeld) {}

  /**
   * Whether persons held the offices that are printed beside their names, whoever tells of the
   * office: also of one that is taken for the same. An entity that is not there held nothing that
   * is known.
   */
  @POST
  @PermitAll
  public Answer check(@Valid @NotNull Question question) {
    var visible = EnumSet.noneOf(Visibility.class);
    visible.addAll(Sight.of(caller, question.clearance()));
    if (visible.isEmpty()) {
      throw new InvalidRequest("clearance", "Must be one that you may see yourself.");
    }
    var canonical = entities.canonicals(question.checks().stream().map(Check::entityId).toList());
    var held = offices.of(new HashSet<>(canonical.values()), visible);
    return new Answer(
        question.checks().stream().map(check -> new Result(held(check, canonical, held))).toList());
  }

  private static OfficeHeld held(Check check, Map<String, UUID> canonical, HeldOffices held) {
    var who = canonical.get(check.entityId());
    return who == null ? OfficeHeld.UNKNOWN : held.held(who, check.office(), check.date());
  }
}
