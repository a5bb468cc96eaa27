package org.entente.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import org.entente.platform.problem.Standard.ServiceFailed;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a failure becomes an answer. */
class ProblemMapper {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

  private final ObjectMapper json;

  ProblemMapper(ObjectMapper json) {
    this.json = json;
  }

  @ServerExceptionMapper
  public Response problem(Problem problem) {
    if (problem.status() >= 500 && problem instanceof ServiceFailed) {
      LOG.error("A request failed", problem);
    }
    try {
      var response =
          Response.status(problem.status())
              .type(ProblemBody.MEDIA_TYPE)
              .entity(json.writeValueAsString(problem.body()));
      problem.headers().forEach(response::header);
      return response.build();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A problem must always be writable", e);
    }
  }

  @ServerExceptionMapper
  public Response mismatch(MismatchedInputException failure) {
    return problem(JsonProblems.of(failure));
  }

  @ServerExceptionMapper
  public Response unreadable(JacksonException failure) {
    return problem(JsonProblems.of(failure));
  }

  @ServerExceptionMapper
  public Response constraints(ConstraintViolationException failure) {
    var errors =
        failure.getConstraintViolations().stream()
            .map(v -> new FieldError(field(v), v.getMessage()))
            .sorted(Comparator.comparing(FieldError::field))
            .toList();
    return problem(new InvalidRequest(errors));
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  public Response unauthenticated(SecurityException failure) {
    return problem(Standard.ofStatus(401));
  }

  @ServerExceptionMapper
  public Response issuerUnreachable(OIDCException failure) {
    LOG.warnf("Tokens cannot be checked: %s", failure.getMessage());
    return problem(new Standard.IssuerUnreachable());
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException failure) {
    return problem(Standard.ofStatus(403));
  }

  @ServerExceptionMapper
  public Response http(WebApplicationException failure, UriInfo address, ResourceInfo resource) {
    if (failure instanceof NotFoundException
        && failure.getCause() instanceof IllegalArgumentException) {
      return problem(MistypedParameters.of(address, resource));
    }
    for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return problem(problem);
      }
      if (cause instanceof JacksonException jackson) {
        return problem(JsonProblems.of(jackson));
      }
    }
    if (failure.getResponse().getStatus() >= 500) {
      LOG.error("A request failed", failure);
    }
    return problem(Standard.ofStatus(failure.getResponse().getStatus()));
  }

  @ServerExceptionMapper
  public Response unexpected(Throwable failure) {
    for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return problem(problem);
      }
    }
    LOG.error("A request failed unexpectedly", failure);
    return problem(new ServiceFailed());
  }

  /**
   * Without the method and, where more follows, the parameter: a caller knows {@code title}, not
   * {@code post.draft}.
   */
  private static String field(ConstraintViolation<?> violation) {
    var inBody = new StringBuilder();
    var parameter = "";
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.PARAMETER) {
        parameter = node.getName();
      } else if (node.getKind() != ElementKind.METHOD) {
        if (node.getIndex() != null) {
          inBody.append('[').append(node.getIndex()).append(']');
        }
        if (node.getName() != null && !node.getName().startsWith("<")) {
          inBody.append(inBody.isEmpty() ? "" : ".").append(node.getName());
        }
      }
    }
    if (!inBody.isEmpty()) {
      return inBody.toString();
    }
    return violation.getInvalidValue() == null
        ? "body"
        : parameter; // only a body can be missing as a whole
  }
}
