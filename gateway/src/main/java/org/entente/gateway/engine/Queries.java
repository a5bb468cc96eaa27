package org.entente.gateway.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.GraphQLError;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.validation.Validator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.entente.gateway.failure.GraphError;
import org.entente.gateway.failure.NotAnswered;
import org.entente.gateway.limits.LimitsConfig;
import org.entente.gateway.limits.QueryLimits;
import org.entente.gateway.limits.QueryTooLong;
import org.entente.platform.problem.Problem;

/**
 * Reads and checks queries. Front ends ask the same few again and again with other variables, so
 * those that are valid are remembered, up to some megabytes.
 */
@ApplicationScoped
class Queries {

  private static final int MOST_CHARACTERS_REMEMBERED = 2_000_000;

  private final Graph graph;
  private final QueryLimits limits;
  private final int mostTokens;
  private final ParserOptions parsing;
  private final Cache<String, CheckedQuery> checked =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS_REMEMBERED)
          .<String, CheckedQuery>weigher((query, known) -> query.length())
          .build();

  Queries(Graph graph, QueryLimits limits, LimitsConfig config) {
    this.graph = graph;
    this.limits = limits;
    this.mostTokens = config.tokens();
    this.parsing =
        ParserOptions.getDefaultOperationParserOptions()
            .transform(options -> options.maxTokens(mostTokens));
  }

  /**
   * @throws NotAnswered when it is no valid query, or more than is answered
   */
  CheckedQuery get(String query) {
    var known = checked.getIfPresent(query);
    if (known == null) {
      known = new CheckedQuery(check(query), graph);
      checked.put(query, known);
    }
    return known;
  }

  private Document check(String query) {
    var document = parse(query);
    try {
      limits.beforeValidation(document);
      validate(document);
      limits.afterValidation(document);
    } catch (Problem problem) {
      throw new NotAnswered(problem, List.of());
    }
    return document;
  }

  private Document parse(String query) {
    try {
      return Parser.parse(
          ParserEnvironment.newParserEnvironment().document(query).parserOptions(parsing).build());
    } catch (ParseCancelledException e) {
      throw new NotAnswered(new QueryTooLong(mostTokens), List.of());
    } catch (InvalidSyntaxException e) {
      throw new NotAnswered(400, List.of(error("syntax-error", e.toInvalidSyntaxError())));
    }
  }

  private void validate(Document document) {
    var errors = new Validator().validateDocument(graph.schema(), document, Locale.ENGLISH);
    if (!errors.isEmpty()) {
      throw new NotAnswered(
          400, errors.stream().map(error -> error("invalid-query", error)).toList());
    }
  }

  private static GraphError error(String code, GraphQLError error) {
    var locations = error.getLocations();
    return new GraphError(
        error.getMessage(), locations == null ? List.of() : locations, null, code, List.of());
  }
}
