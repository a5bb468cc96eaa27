package org.entente.entities.annotate;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.EnumSet;
import org.entente.entities.annotate.Annotation.Answer;
import org.entente.entities.country.CountryCode;
import org.entente.entities.index.LoadedNames;
import org.entente.entities.subject.Sight;
import org.entente.platform.access.Caller;
import org.entente.platform.http.BodyLimit;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

@Path("/v1/annotate")
class AnnotateResource {

  private static final long LARGEST_BODY = 6 * 1024 * 1024;

  private final LoadedNames names;
  private final StoredOffices offices;
  private final Caller caller;

  AnnotateResource(LoadedNames names, StoredOffices offices, Caller caller) {
    this.names = names;
    this.offices = offices;
    this.caller = caller;
  }

  @POST
  @PermitAll
  @BodyLimit(LARGEST_BODY)
  public Answer annotate(@Valid @NotNull AnnotateRequest request) {
    check(request);
    var known = names.atLeast(request.atLeast());
    var visible = EnumSet.copyOf(Sight.of(caller, request.clearance()));
    var annotator = new Annotator(known, visible);
    var readings =
        request.texts().stream()
            .map(t -> annotator.read(t.text(), t.language(), code(t.country()), t.published()))
            .toList();
    var persons = readings.stream().flatMap(r -> r.persons().stream()).collect(toSet());
    var held = offices.of(persons, visible);
    var results = readings.stream().map(r -> r.annotation(held)).toList();
    return new Answer(known.position(), results);
  }

  private static void check(AnnotateRequest request) {
    var violations = new Violations();
    for (int i = 0; i < request.texts().size(); i++) {
      var country = request.texts().get(i).country();
      violations.check(
          country == null || CountryCode.given(country).isPresent(),
          "texts[%d].country".formatted(i),
          "Must be a code of ISO 3166, such as KH, or the id of a country.");
    }
    violations.throwIfAny();
  }

  private static @Nullable String code(@Nullable String country) {
    return country == null ? null : CountryCode.given(country).orElseThrow();
  }
}
