package org.entente.cooperation;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.entente.testkit.ContractTest;
import org.entente.testkit.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Upstreams.class)
class CooperationContractTest extends ContractTest {}
