package org.entente.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EstimateTest {

  private static final GraphQLSchema SCHEMA = schema();

  private static GraphQLSchema schema() {
    try {
      var text = Files.readString(Path.of("contract", "schema.graphql"));
      return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long estimate(String query) {
    return estimate(query, Map.of());
  }

  private static long estimate(String query, Map<String, Object> variables) {
    var document = Parser.parse(query);
    var fragments =
        document.getDefinitionsOfType(FragmentDefinition.class).stream()
            .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
    return new Estimate(SCHEMA, fragments, variables)
        .of(document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow());
  }

  @Test
  void connectionMultipliesByItsFirst() {
    assertThat(estimate("{ articles(first: 50) { edges { node { id } } } }")).isEqualTo(50 * 4);
    assertThat(estimate("{ articles { edges { node { id } } } }")).isEqualTo(20 * 4);
    assertThat(estimate("{ articles(first: null) { edges { node { id } } } }")).isEqualTo(20 * 4);
  }

  @Test
  void variablesAreResolved() {
    var query = "query($n: Int) { articles(first: $n) { edges { node { id } } } }";

    assertThat(estimate(query, Map.of("n", 200))).isEqualTo(200 * 4);
    assertThat(estimate(query)).isEqualTo(20 * 4);
  }

  @Test
  void firstThatIsRefusedLaterMakesNothingFree() {
    assertThat(estimate("{ articles(first: -200) { edges { node { id } } } }")).isEqualTo(4);
    assertThat(estimate("{ articles(first: 2000000000) { edges { node { id } } } }"))
        .isEqualTo(200 * 4);
  }

  @Test
  void listsWithoutFirstMultiplyByTheirUsualSize() {
    assertThat(estimate("{ article(id: \"a\") { mentions { id entity { names { value } } } } }"))
        .isEqualTo(1 + 30 * (1 + 1 + 1 + 5 * 2));
  }

  @Test
  void textWeighsAsMuchAsAHundredValues() {
    assertThat(estimate("{ article(id: \"a\") { text } }")).isEqualTo(1 + 100);
  }

  @Test
  void nodesAreAsManyAsTheirIds() {
    assertThat(estimate("{ nodes(ids: [\"a\", \"b\", \"c\"]) { id } }")).isEqualTo(3 * 2);
    assertThat(
            estimate(
                "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", List.of("a"))))
        .isEqualTo(2);
  }

  @Test
  void aliasesAddUp() {
    assertThat(
            estimate("{ a: article(id: \"a\") { id x: id y: id } b: article(id: \"a\") { id } }"))
        .isEqualTo(4 + 2);
  }

  @Test
  void fragmentsAreFollowed() {
    assertThat(
            estimate(
                """
                query { node(id: "a") { ... on Article { ...Titles } ... { id } } }
                fragment Titles on Article { title records(first: 2) { ...Pages } }
                fragment Pages on CooperationRecordConnection { edges { node { id } } }
                """))
        .isEqualTo(1 + 1 + 2 * 4 + 1);
  }

  @Test
  void fragmentsThatDoubleOneAnotherAreCountedWithoutBeingUnfolded() {
    var query = new StringBuilder("{ article(id: \"a\") { ...F0 } }");
    for (int i = 0; i < 200; i++) {
      query.append("fragment F%d on Article { ...F%d ...F%d }".formatted(i, i + 1, i + 1));
    }
    query.append("fragment F200 on Article { id }");

    assertThat(estimate(query.toString())).isEqualTo(Estimate.ENOUGH);
  }

  @Test
  void whatThreeServicesCanBeMadeToMultiplyIsMillions() {
    assertThat(
            estimate(
                """
                { articles(first: 200) { edges { node { records(first: 200) { edges { node { parties { entity {
                    articles(first: 200) { edges { node { mentions { entity { names { value } } } } } } } } } } }
                } } } }
                """))
        .isGreaterThan(1_000_000_000);
  }

  @Test
  void everyListOfTheSchemaHasASize() {
    var lists = new TreeSet<String>();
    for (var type : SCHEMA.getAllTypesAsList()) {
      if (type instanceof GraphQLObjectType object && !object.getName().startsWith("__")) {
        for (var field : object.getFieldDefinitions()) {
          if (GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList) {
            lists.add(object.getName() + "." + field.getName());
          }
        }
      }
    }

    assertThat(UsualSizes.LISTS.keySet()).containsExactlyInAnyOrderElementsOf(lists);
  }
}
