package org.entente.gateway;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.entente.testkit.ContractTest;
import org.entente.testkit.TokensResource;

@QuarkusTest
@WithTestResource(Services.class)
@WithTestResource(TokensResource.class)
class GatewayContractTest extends ContractTest {

  GatewayContractTest() {
    super("/graphql/schema.graphql", Path.of("contract", "schema.graphql"));
  }
}
