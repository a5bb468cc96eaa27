package org.entente.gateway.engine;

import java.util.List;
import org.entente.gateway.failure.GraphError;

/** How errors stand in an answer. */
final class Errors {

  private Errors() {}

  static byte[] only(List<GraphError> errors) {
    var out = new JsonBuffer();
    out.plain("{\"errors\":");
    write(errors, out);
    out.sign('}');
    return out.bytes();
  }

  static byte[] list(List<GraphError> errors) {
    var out = new JsonBuffer();
    write(errors, out);
    return out.bytes();
  }

  static void write(List<GraphError> errors, JsonBuffer out) {
    out.sign('[');
    for (int i = 0; i < errors.size(); i++) {
      if (i > 0) {
        out.sign(',');
      }
      write(errors.get(i), out);
    }
    out.sign(']');
  }

  private static void write(GraphError error, JsonBuffer out) {
    out.plain("{\"message\":");
    out.text(error.message());
    if (!error.locations().isEmpty()) {
      out.plain(",\"locations\":[");
      for (int i = 0; i < error.locations().size(); i++) {
        var location = error.locations().get(i);
        out.plain(
            "%s{\"line\":%d,\"column\":%d}"
                .formatted(i == 0 ? "" : ",", location.getLine(), location.getColumn()));
      }
      out.sign(']');
    }
    if (error.path() != null) {
      out.plain(",\"path\":");
      path(error.path(), out);
    }
    out.plain(",\"extensions\":{\"code\":");
    out.text(error.code());
    if (!error.errors().isEmpty()) {
      out.plain(",\"errors\":[");
      for (int i = 0; i < error.errors().size(); i++) {
        out.plain(i == 0 ? "{\"field\":" : ",{\"field\":");
        out.text(error.errors().get(i).field());
        out.plain(",\"detail\":");
        out.text(error.errors().get(i).detail());
        out.sign('}');
      }
      out.sign(']');
    }
    out.plain("}}");
  }

  private static void path(List<Object> path, JsonBuffer out) {
    out.sign('[');
    for (int i = 0; i < path.size(); i++) {
      if (i > 0) {
        out.sign(',');
      }
      if (path.get(i) instanceof Integer index) {
        out.plain(index.toString());
      } else {
        out.text(path.get(i).toString());
      }
    }
    out.sign(']');
  }
}
