package org.entente.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Makes an application without a database accept {@link Tokens}. */
public class TokensResource implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return Map.of(
        "quarkus.oidc.public-key", Tokens.publicKey(), "quarkus.oidc.token.issuer", Tokens.ISSUER);
  }

  @Override
  public void stop() {}
}
