package org.entente.gateway.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Media types as headers write them. */
enum MediaTypes {
  /** Of the specification: the status says whether anything was answered. */
  GRAPHQL("application/graphql-response+json"),
  /** For older clients: the status is 200 wherever the request could be read. */
  JSON("application/json");

  private final String written;

  MediaTypes(String written) {
    this.written = written;
  }

  String contentType() {
    return written + "; charset=utf-8";
  }

  /**
   * The one to answer in, null when none is accepted; where both are wanted equally, the newer.
   *
   * @param accept the header; whoever sends none is an older client
   */
  static @Nullable MediaTypes accepted(@Nullable String accept) {
    if (accept == null || accept.isBlank()) {
      return JSON;
    }
    MediaTypes best = null;
    var weight = 0.0;
    for (var range : accept.toLowerCase(Locale.ROOT).split(",")) {
      var type = of(range.split(";")[0].strip());
      var weighs = weight(range);
      if (type != null && (weighs > weight || (weighs == weight && type == GRAPHQL))) {
        best = type;
        weight = weighs;
      }
    }
    return weight > 0 ? best : null;
  }

  private static @Nullable MediaTypes of(String range) {
    return switch (range) {
      case "application/graphql-response+json" -> GRAPHQL;
      case "application/json", "application/*", "*/*" -> JSON;
      default -> null;
    };
  }

  private static double weight(String range) {
    for (var parameter : range.split(";")) {
      var pair = parameter.strip().split("=", 2);
      if (pair.length == 2 && pair[0].strip().equals("q")) {
        try {
          return Double.parseDouble(pair[1].strip());
        } catch (NumberFormatException e) {
          return 0;
        }
      }
    }
    return 1;
  }

  /** Whether a body of this type can be read: JSON, in UTF-8 where it says in what. */
  static boolean isReadable(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    var parts = contentType.toLowerCase(Locale.ROOT).split(";");
    if (!parts[0].strip().equals(JSON.written)) {
      return false;
    }
    for (int i = 1; i < parts.length; i++) {
      var pair = parts[i].strip().split("=", 2);
      if (pair.length == 2
          && pair[0].equals("charset")
          && !pair[1].replace("\"", "").equals("utf-8")) {
        return false;
      }
    }
    return true;
  }
}
