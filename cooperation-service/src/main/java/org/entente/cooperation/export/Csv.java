package org.entente.cooperation.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table as RFC 4180 writes them. A text that a spreadsheet would take for a formula
 * begins with an apostrophe, as OWASP advises; numbers do not.
 */
final class Csv {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final String FORMULA = "=+-@\t\r\n";

  private Csv() {}

  static String row(List<? extends @Nullable Object> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    var text = value.toString();
    var safe =
        !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches()
            ? "'" + text
            : text;
    return safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r' || c == ';')
        ? "\"" + safe.replace("\"", "\"\"") + "\""
        : safe;
  }
}
