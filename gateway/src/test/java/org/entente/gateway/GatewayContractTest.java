package org.entente.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AbstractDescribedNode;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.schema.idl.SchemaParser;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.testkit.ContractTest;
import org.entente.testkit.TokensResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Services.class)
@WithTestResource(TokensResource.class)
class GatewayContractTest extends ContractTest {

  private static final Path CONTRACT = Path.of("contract", "schema.graphql");

  GatewayContractTest() {
    super("/graphql/schema.graphql", CONTRACT);
  }

  @Test
  void everyTypeFieldAndValueIsDescribed() throws IOException {
    var schema = new SchemaParser().parse(Files.readString(CONTRACT));
    var wordless = new ArrayList<String>();
    for (var type : schema.types().values()) {
      note(type, type.getName(), wordless);
      for (Object part : type.getChildren()) {
        if (part instanceof FieldDefinition
            || part instanceof InputValueDefinition
            || part instanceof EnumValueDefinition) {
          note((Node<?>) part, type.getName() + "." + ((NamedNode<?>) part).getName(), wordless);
        }
      }
    }
    assertThat(schema.types()).hasSizeGreaterThan(100);
    assertThat(wordless).isEmpty();
  }

  private static void note(Node<?> part, String name, List<String> wordless) {
    if (!(part instanceof AbstractDescribedNode<?> described)
        || described.getDescription() == null) {
      wordless.add(name);
    }
  }
}
