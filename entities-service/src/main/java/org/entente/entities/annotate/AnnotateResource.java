package org.entente.entities.annotate;

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
  private final Caller caller;

  AnnotateResource(LoadedNames names, Caller caller) {
    this.names = names;
    this.caller = caller;
  }

  @POST
  @PermitAll
  @BodyLimit(LARGEST_BODY)
  public Answer annotate(@Valid @NotNull AnnotateRequest request) {
    check(request);
    var known = names.atLeast(request.atLeast());
    var annotator = new Annotator(known, EnumSet.copyOf(Sight.of(caller, request.clearance())));
    var results =
        request.texts().stream()
            .map(t -> annotator.annotate(t.text(), t.language(), code(t.country())))
            .toList();
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
