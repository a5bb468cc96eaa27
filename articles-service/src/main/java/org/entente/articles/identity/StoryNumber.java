package org.entente.articles.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number that a publisher gives a story, where an address tells it beyond doubt: two addresses
 * that differ only in the words beside that number are one story.
 *
 * <p>A number has 7 to 12 digits, does not begin with 0, is no round amount (ends in 000) and
 * cannot be read as a day or begin with one. It stands in the last step of the path, before or
 * behind words ({@code /2025/06/27/some-slug-501234567/}, {@code /501234567-some-slug}, {@code
 * /news/article-1234567.html}); or it is a step of its own, the last one or followed by nothing but
 * words joined by hyphens ({@code /story/12345678/some-slug}); or it is the parameter {@code id} or
 * alike ({@code /some-slug?id=501234567}).
 *
 * <p>The site, the steps before the number and all other parameters must be the same, so that
 * {@code /photo/12345678} is not {@code /story/12345678}, a page in another language or a second
 * page not the first, and what is listed somewhere not what is published. There is no number where
 * two could be it, and none in a listing ({@code /tag/1234567}). Where a doubt is left the whole
 * address decides: a story kept twice can still be joined, two that were taken for one cannot be
 * parted.
 */
final class StoryNumber {

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{6,11}");
  private static final Pattern LONG_DIGITS = Pattern.compile("(?<![0-9])[0-9]{7,}(?![0-9])");
  private static final Pattern ENDING = Pattern.compile("\\.[a-z]{2,5}$");
  private static final Pattern WORDS_AND_NUMBER =
      Pattern.compile("(?:(?:[^0-9].*)?[-_]|article|story|news|[a-z])?([0-9]+)");
  private static final Pattern NUMBER_AND_WORDS = Pattern.compile("([0-9]+)[-_].*[^0-9].*");

  private static final Set<String> PARAMETERS =
      Set.of("id", "article_id", "articleid", "story_id", "storyid", "news_id", "newsid", "idxno");

  private static final Set<String> LISTINGS =
      Set.of(
          "tag",
          "tags",
          "topic",
          "topics",
          "category",
          "categories",
          "section",
          "sections",
          "author",
          "authors",
          "archive",
          "archives",
          "search",
          "page",
          "user",
          "users",
          "profile");

  private StoryNumber() {}

  /**
   * What is the same in all addresses of the story; empty when the address tells no number.
   *
   * @param address one that has a {@link WebAddress#canonical} form
   */
  static Optional<String> in(String address) {
    return WebAddress.canonical(address).flatMap(StoryNumber::inCanonical);
  }

  private static Optional<String> inCanonical(String address) {
    int mark = address.indexOf('?');
    var steps = List.of((mark < 0 ? address : address.substring(0, mark)).split("/"));
    if (steps.stream().anyMatch(LISTINGS::contains)) {
      return Optional.empty();
    }
    var others = new ArrayList<String>();
    var named = new ArrayList<String>();
    for (var parameter :
        mark < 0 ? List.<String>of() : List.of(address.substring(mark + 1).split("&"))) {
      var parts = parameter.split("=", 2);
      (parts.length == 2 && PARAMETERS.contains(parts[0]) ? named : others).add(parameter);
    }
    var beside = others.isEmpty() ? "" : "?" + String.join("&", others);
    return (named.isEmpty() ? inPath(steps) : inParameter(steps, named))
        .map(story -> story + beside);
  }

  private static Optional<String> inParameter(List<String> steps, List<String> named) {
    var parts = named.getFirst().split("=", 2);
    if (named.size() > 1 || !isStory(parts[1]) || count(steps) > 0) {
      return Optional.empty();
    }
    // A script shows one kind of thing, and its name is no slug.
    int end = steps.size() > 1 && isWords(steps.getLast()) ? steps.size() - 1 : steps.size();
    return Optional.of(said(steps.subList(0, end), parts[1]));
  }

  private static Optional<String> inPath(List<String> steps) {
    if (steps.size() < 2 || count(steps) != 1) {
      return Optional.empty();
    }
    int last = steps.size() - 1;
    if (steps.size() > 2
        && isWords(steps.get(last))
        && NUMBER.matcher(steps.get(last - 1)).matches()) {
      return story(steps.subList(0, last - 1), steps.get(last - 1));
    }
    return story(
        steps.subList(0, last), besideWords(ENDING.matcher(steps.get(last)).replaceFirst("")));
  }

  private static @Nullable String besideWords(String step) {
    for (var form : List.of(WORDS_AND_NUMBER, NUMBER_AND_WORDS)) {
      var found = form.matcher(step);
      if (found.matches()) {
        return found.group(1);
      }
    }
    return null;
  }

  private static Optional<String> story(List<String> before, @Nullable String number) {
    return number == null || !isStory(number)
        ? Optional.empty()
        : Optional.of(said(before, number));
  }

  private static String said(List<String> before, String number) {
    return String.join("/", before) + "#" + number;
  }

  /** Numbers that could be a story's, in all steps behind the host. */
  private static long count(List<String> steps) {
    return steps.stream()
        .skip(1)
        .mapToLong(step -> LONG_DIGITS.matcher(step).results().count())
        .sum();
  }

  /** Several words, or one in a script that addresses are not written in. */
  private static boolean isWords(String step) {
    return (step.indexOf('-') > 0 || step.indexOf('%') >= 0) && !LONG_DIGITS.matcher(step).find();
  }

  private static boolean isStory(String number) {
    return NUMBER.matcher(number).matches() && !number.endsWith("000") && !isDay(number);
  }

  private static boolean isDay(String number) {
    return number.length() >= 8
        && (isDay(number, 0, 4, 6)
            || (number.length() == 8 && (isDay(number, 4, 2, 0) || isDay(number, 4, 0, 2))));
  }

  private static boolean isDay(String number, int year, int month, int day) {
    int inYear = Integer.parseInt(number.substring(year, year + 4));
    if (inYear < 1900 || inYear > 2100) {
      return false;
    }
    try {
      LocalDate.of(
          inYear,
          Integer.parseInt(number.substring(month, month + 2)),
          Integer.parseInt(number.substring(day, day + 2)));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
