package org.entente.entities.country;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What CLDR calls countries in one language. */
record Cldr(String language, LocaleDisplayNames full, LocaleDisplayNames brief) {

  /** The short form is the press's, the full one is an official's. */
  private static final Set<String> SHORT_FIRST = Set.of("HK", "MO", "PS");

  private static final Pattern TWO_NAMES = Pattern.compile("(.+?) ?[(（](.+)[)）]");

  static Cldr in(String language) {
    var locale = ULocale.forLanguageTag(language);
    return new Cldr(
        language,
        LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_FULL),
        LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT));
  }

  /** All forms, the one that fits the press best first; none where CLDR has none. */
  List<String> names(String code) {
    var official = name(full, code);
    if (official == null) {
      return List.of();
    }
    var values = new ArrayList<String>();
    var both = TWO_NAMES.matcher(official);
    if (code.equals("MM") && both.matches()) {
      values.add(both.group(1));
      values.add(both.group(2));
    }
    values.add(official);
    var shorter = name(brief, code);
    if (shorter != null) {
      values.add(SHORT_FIRST.contains(code) ? 0 : values.size(), shorter);
    }
    if (language.equals("en")) {
      addSpelledOut(values);
    }
    return values;
  }

  private static void addSpelledOut(List<String> values) {
    for (var value : List.copyOf(values)) {
      var spelledOut = value.replace(" & ", " and ");
      values.add(spelledOut);
      values.add(spelledOut.replace("St. ", "Saint "));
    }
  }

  /** CLDR tells that it has no name by giving the code. */
  private static @Nullable String name(LocaleDisplayNames names, String code) {
    var name = names.regionDisplayName(code);
    return name == null || name.equals(code) ? null : name;
  }
}
