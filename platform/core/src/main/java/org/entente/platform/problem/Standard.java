package org.entente.platform.problem;

import java.util.List;
import java.util.Map;

/** The problems of HTTP itself, which no business rule raises. */
final class Standard {

  private Standard() {}

  static final class MalformedJson extends Problem {
    MalformedJson(String detail) {
      super(400, detail);
    }

    MalformedJson(FieldError error) {
      super(
          400,
          "The body cannot be read at %s: %s".formatted(error.field(), error.detail()),
          List.of(error));
    }
  }

  static final class NotFound extends Problem {
    NotFound() {
      super(404, "There is nothing at this address.");
    }
  }

  static final class MethodNotAllowed extends Problem {
    MethodNotAllowed() {
      super(405, "This address does not answer to that method.");
    }
  }

  static final class NotAcceptable extends Problem {
    NotAcceptable() {
      super(406, "This address cannot answer in the media type that was asked for.");
    }
  }

  static final class BodyTooLarge extends Problem {
    BodyTooLarge() {
      super(413, "The body is larger than this server takes.");
    }
  }

  static final class UnsupportedMediaType extends Problem {
    UnsupportedMediaType() {
      super(
          415,
          "The body has a media type that is not taken here: send one that the contract names.");
    }
  }

  static final class Unauthenticated extends Problem {
    Unauthenticated() {
      super(
          401,
          "This needs a valid bearer token: it is missing, forged, expired or of another issuer.");
    }

    @Override
    public Map<String, String> headers() {
      return Map.of("WWW-Authenticate", "Bearer");
    }
  }

  static final class IssuerUnreachable extends Problem {
    IssuerUnreachable() {
      super(
          503,
          "Tokens cannot be checked at the moment. Send the request again, or without a token to read what is"
              + " public.");
    }

    @Override
    public Map<String, String> headers() {
      return Map.of("Retry-After", "5");
    }
  }

  static final class Forbidden extends Problem {
    Forbidden() {
      super(403, "Your roles do not allow this.");
    }
  }

  static final class BadRequest extends Problem {
    BadRequest(int status) {
      super(status, "The request cannot be answered as it is.");
    }
  }

  static final class ServiceFailed extends Problem {
    ServiceFailed() {
      super(
          500,
          "Something failed on our side and was logged. Nothing was stored; the request can be sent again.");
    }
  }

  static Problem ofStatus(int status) {
    return switch (status) {
      case 401 -> new Unauthenticated();
      case 403 -> new Forbidden();
      case 404 -> new NotFound();
      case 405 -> new MethodNotAllowed();
      case 406 -> new NotAcceptable();
      case 413 -> new BodyTooLarge();
      case 415 -> new UnsupportedMediaType();
      default -> status >= 500 ? new ServiceFailed() : new BadRequest(status);
    };
  }
}
