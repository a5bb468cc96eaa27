package org.entente.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.platform.problem.Standard.MalformedJson;

/** Says what is wrong with a JSON body without naming a class of ours. */
final class JsonProblems {

  private JsonProblems() {}

  static Problem of(JacksonException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return failure instanceof JsonMappingException mapping ? at(mapping, problem) : problem;
      }
    }
    if (failure instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return new MalformedJson(new FieldError(path(mapping), wrong(mapping)));
    }
    if (failure instanceof JsonParseException parse && parse.getLocation() != null) {
      var place = parse.getLocation();
      return new MalformedJson(
          "The body is not valid JSON at line %d, column %d."
              .formatted(place.getLineNr(), place.getColumnNr()));
    }
    return new MalformedJson("The body is empty or not the JSON object that is expected here.");
  }

  /** A rule broken inside a value is told at the place of that value. */
  private static Problem at(JsonMappingException mapping, Problem problem) {
    var base = path(mapping);
    if (base.isEmpty() || problem.status() != 400) {
      return problem;
    }
    List<FieldError> errors =
        problem.errors().isEmpty()
            ? List.of(new FieldError(base, problem.detail()))
            : problem.errors().stream()
                .map(e ->
                    new FieldError(e.field().isEmpty() ? base : base + "." + e.field(), e.detail()))
                .toList();
    return new InvalidRequest(errors);
  }

  private static String wrong(JsonMappingException failure) {
    return switch (failure) {
      case UnrecognizedPropertyException unknown ->
          "There is no such property; known here are "
              + unknown.getKnownPropertyIds().stream()
                  .map(String::valueOf)
                  .sorted()
                  .collect(Collectors.joining(", "))
              + ".";
      case InvalidFormatException format
          when format.getTargetType() != null && format.getTargetType().isEnum() ->
          "Must be one of %s."
              .formatted(
                  Arrays.stream(format.getTargetType().getEnumConstants())
                      .map(String::valueOf)
                      .collect(Collectors.joining(", ")));
      case InvalidFormatException format when format.getTargetType() == String.class ->
          format.getOriginalMessage();
      default -> "Has a value of the wrong type.";
    };
  }

  static String path(JsonMappingException failure) {
    var path = new StringBuilder();
    for (var step : failure.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }
}
