package org.entente.platform.problem;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Names the query parameters whose values are of the wrong type. Jakarta REST answers them like an
 * unknown address, without saying which one it was.
 */
final class MistypedParameters {

  private MistypedParameters() {}

  static Problem of(UriInfo address, ResourceInfo resource) {
    var errors = new ArrayList<FieldError>();
    for (var parameter : resource.getResourceMethod().getParameters()) {
      var values = address.getQueryParameters().getOrDefault(parameter.getName(), List.of());
      if (values.stream().anyMatch(value -> !fits(value, parameter.getType()))) {
        errors.add(new FieldError(parameter.getName(), wanted(parameter.getType())));
      }
    }
    return errors.isEmpty() ? new Standard.NotFound() : new InvalidRequest(errors);
  }

  private static boolean fits(String value, Class<?> type) {
    if (type == Integer.class || type == int.class) {
      return value.matches("-?[0-9]{1,9}");
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants()).anyMatch(c -> c.toString().equals(value));
    }
    return true;
  }

  private static String wanted(Class<?> type) {
    return type.isEnum()
        ? "Must be one of %s."
            .formatted(
                String.join(
                    ", ", Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()))
        : "Must be a whole number.";
  }
}
