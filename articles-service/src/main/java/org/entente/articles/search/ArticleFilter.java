package org.entente.articles.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.entente.articles.entity.EntityRef;
import org.entente.platform.id.TypeId;
import org.entente.platform.problem.Problem;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a list shows.
 *
 * @param country of the publisher
 * @param from and {@code to}: days of publication, both inclusive; an unknown date matches neither
 *     way
 * @param entity who is named in the newest revision
 * @param story whose articles retell one another
 */
record ArticleFilter(
    @Nullable UUID publisher,
    @Nullable String country,
    @Nullable String language,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Fit match,
    @Nullable UUID entity,
    @Nullable UUID story) {

  enum Fit {
    /** The whole range that the date can mean lies inside. */
    CERTAIN,
    /** It overlaps. */
    POSSIBLE
  }

  /** Reads what stands in an address, naming every parameter that is wrong. */
  static ArticleFilter of(
      @Nullable String publisher,
      @Nullable String country,
      @Nullable String language,
      @Nullable String from,
      @Nullable String to,
      @Nullable String match,
      @Nullable String entity,
      @Nullable String story) {
    var violations = new Violations();
    var filter =
        new ArticleFilter(
            read(violations, "publisher", publisher, p -> TypeId.parse("publisher", p).uuid()),
            country,
            language,
            read(violations, "from", from, LocalDate::parse),
            read(violations, "to", to, LocalDate::parse),
            match == null || match.equals("CERTAIN") ? Fit.CERTAIN : Fit.POSSIBLE,
            read(violations, "entity", entity, EntityRef::parse),
            read(violations, "story", story, s -> TypeId.parse("story", s).uuid()));
    violations
        .check(
            country == null || country.matches("[A-Z]{2}"),
            "country",
            "Must be a code of two capital letters.")
        .check(
            match == null || match.matches("CERTAIN|POSSIBLE"),
            "match",
            "Must be CERTAIN or POSSIBLE.")
        .throwIfAny();
    return filter;
  }

  /** The conditions on an article {@code a}, in SQL; that on {@link #entity} is not among them. */
  String conditions() {
    var conditions = new StringBuilder();
    parameters().keySet().forEach(name -> conditions.append(condition(name)));
    return conditions.toString();
  }

  Map<String, Object> parameters() {
    var parameters = new LinkedHashMap<String, @Nullable Object>();
    parameters.put("publisher", publisher);
    parameters.put("country", country);
    parameters.put("language", language);
    parameters.put("from", from);
    parameters.put("to", to);
    parameters.put("story", story);
    parameters.put("entity", entity);
    var given = new LinkedHashMap<String, Object>();
    parameters.forEach((name, value) -> {
      if (value != null) {
        given.put(name, value);
      }
    });
    return given;
  }

  private String condition(String parameter) {
    boolean certain = match == Fit.CERTAIN;
    return switch (parameter) {
      case "publisher" -> " and a.publisher_id = :publisher";
      case "country" ->
          " and a.publisher_id = any(array(select p.id from publisher p where p.country = :country))";
      case "language" -> " and a.language = :language";
      case "from" ->
          " and a.published_edtf is not null and "
              + (certain
                  ? "a.published_earliest >= :from"
                  : "(a.published_latest is null or a.published_latest >= :from)");
      case "to" ->
          " and a.published_edtf is not null and "
              + (certain
                  ? "a.published_latest <= :to"
                  : "(a.published_earliest is null or a.published_earliest <= :to)");
      case "story" -> " and a.story_id = :story";
      default -> "";
    };
  }

  private static <T> @Nullable T read(
      Violations violations, String field, @Nullable String text, Function<String, T> reader) {
    if (text == null) {
      return null;
    }
    try {
      return reader.apply(text);
    } catch (Problem e) {
      violations.add(field, e.detail());
    } catch (DateTimeException e) {
      violations.add(field, "Must be a day such as 2025-06-27.");
    }
    return null;
  }
}
