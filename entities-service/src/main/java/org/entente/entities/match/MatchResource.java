package org.entente.entities.match;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.entente.entities.subject.Sight;
import org.entente.platform.access.Caller;

@Path("/v1/match")
class MatchResource {

  private final Matching matching;
  private final Caller caller;

  MatchResource(Matching matching, Caller caller) {
    this.matching = matching;
    this.caller = caller;
  }

  /** By question, in the order they are asked. */
  record Answer(List<Result> results) {}

  /** The best candidates first. */
  record Result(List<Candidate> candidates) {}

  @POST
  @PermitAll
  public Answer match(@Valid @NotNull MatchRequest request) {
    request.check();
    var candidates = matching.match(request.queries(), Sight.of(caller));
    return new Answer(candidates.stream().map(Result::new).toList());
  }
}
