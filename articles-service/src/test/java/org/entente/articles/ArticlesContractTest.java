package org.entente.articles;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.entente.articles.support.EntitiesResource;
import org.entente.testkit.ContractTest;
import org.entente.testkit.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class ArticlesContractTest extends ContractTest {}
