package org.entente.entities;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.entente.testkit.ContractTest;
import org.entente.testkit.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class EntitiesContractTest extends ContractTest {}
