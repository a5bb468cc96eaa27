package org.entente.entities.reconcile;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.entente.platform.problem.InvalidRequest;

/**
 * The fields of a form. Read here since the platform limits each of them to a few kilobytes, which
 * is less than a batch of queries; the body as a whole is limited as elsewhere.
 */
final class FormFields {

  private FormFields() {}

  static Map<String, String> read(String form) {
    var fields = new HashMap<String, String>();
    for (var field : form.split("&")) {
      var equals = field.indexOf('=');
      if (equals > 0) {
        fields.put(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new InvalidRequest("queries", "Must be encoded as fields of a form are.");
    }
  }
}
