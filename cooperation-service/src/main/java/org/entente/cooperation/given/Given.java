package org.entente.cooperation.given;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.platform.date.PartialDate;
import org.entente.platform.id.CountryId;
import org.entente.platform.id.MalformedId;
import org.entente.platform.id.TypeId;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a request and notes what is wrong with them. What cannot be read is answered
 * with null, and the request goes no further than {@link #throwIfAny}. Not for several threads.
 */
public final class Given {

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,59}");

  /** White space of all scripts, and what shows nothing at all. */
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]*");

  private final Violations violations = new Violations();

  /** Lists of a request are never null, however they were sent. */
  public static <T> List<T> list(@Nullable List<T> given) {
    return given == null ? List.of() : given;
  }

  public Given check(boolean ok, String field, String detail) {
    violations.check(ok, field, detail);
    return this;
  }

  public void throwIfAny() {
    violations.throwIfAny();
  }

  /** For rules that are kept elsewhere: what is noted here is thrown with the rest. */
  public Violations violations() {
    return violations;
  }

  /**
   * No more than {@code max}, and no nulls among them; answers whether its items can be looked at.
   */
  public boolean bounded(List<?> list, int max, String field) {
    check(list.size() <= max, field, "Must hold at most %d.".formatted(max));
    var isWhole = list.size() <= max;
    for (int i = 0; i < list.size() && isWhole; i++) {
      isWhole = Objects.nonNull(list.get(i));
      check(isWhole, "%s[%d]".formatted(field, i), "Must not be null.");
    }
    return isWhole;
  }

  public void text(@Nullable String text, int max, String field) {
    if (text != null) {
      notBlank(text, field);
      check(text.length() <= max, field, "Must have at most %d characters.".formatted(max));
    }
  }

  private void notBlank(@Nullable String text, String field) {
    check(
        text == null || !BLANK.matcher(text).matches(),
        field,
        "Must not be blank; leave it out instead.");
  }

  /** The words of a date, where there are any. */
  public void date(@Nullable PartialDate date, String field) {
    if (date != null) {
      notBlank(date.text(), field + ".text"); // how long it is was checked when it was read
    }
  }

  public void requiredText(@Nullable String text, int max, String field) {
    check(text != null, field, "Must be given.");
    text(text, max, field);
  }

  /** One of the names that an enumeration has; null when it is absent or there is no such name. */
  public <E extends Enum<E>> @Nullable E oneOf(Class<E> type, @Nullable String name, String field) {
    return oneOf(type, Enum::name, name, field);
  }

  /** The same for an enumeration that is written in another way than Java names it. */
  public <E extends Enum<E>> @Nullable E oneOf(
      Class<E> type, Function<E, String> written, @Nullable String name, String field) {
    if (name == null) {
      return null;
    }
    for (var constant : type.getEnumConstants()) {
      if (written.apply(constant).equals(name)) {
        return constant;
      }
    }
    var known =
        Arrays.stream(type.getEnumConstants()).map(written).collect(Collectors.joining(", "));
    check(false, field, "Must be one of %s.".formatted(known));
    return null;
  }

  public <E extends Enum<E>> @Nullable E requiredOneOf(
      Class<E> type, @Nullable String name, String field) {
    check(name != null, field, "Must be given.");
    return oneOf(type, name, field);
  }

  public void country(@Nullable String code, String field) {
    if (code != null) {
      check(
          CountryId.isCode(code),
          field,
          "Must be the ISO 3166 code of a country in two capital letters.");
    }
  }

  /** An id of that kind of thing; answers whether it is. */
  public boolean id(String prefix, @Nullable String id, String field) {
    if (id != null) {
      try {
        TypeId.parse(prefix, id);
      } catch (MalformedId e) {
        check(false, field, e.detail());
        return false;
      }
    }
    return true;
  }

  /** An entity by its id, or a country by its code; answers whether it is. */
  public boolean entity(@Nullable String id, String field) {
    return id == null || CountryId.isCode(id) || id("entity", id, field);
  }

  /** Every item of a list is one of those that are known. */
  public void known(List<String> items, Set<String> known, String field, String detail) {
    if (bounded(items, 200, field)) {
      for (int i = 0; i < items.size(); i++) {
        check(known.contains(items.get(i)), "%s[%d]".formatted(field, i), detail);
      }
    }
  }

  /** Every item of a list has a key of its own. */
  public void keys(List<@Nullable String> keys, String list) {
    var seen = new HashSet<String>();
    for (int i = 0; i < keys.size(); i++) {
      var key = keys.get(i);
      var field = "%s[%d].key".formatted(list, i);
      if (key == null) {
        check(false, field, "Must be given.");
      } else {
        check(
            KEY.matcher(key).matches(),
            field,
            "Must be 1 to 60 letters, digits, dots, hyphens or underscores and begin with a letter or digit.");
        check(seen.add(key), field, "Is the key of another one in this list.");
      }
    }
  }
}
