package org.entente.local;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The environment variables that make a service part of a local run. */
record ServiceEnvironment(Settings settings, String publicKey) {

  private static final String LOOPBACK = "127.0.0.1";

  Map<String, String> of(LocalService service, @Nullable Database database) {
    var port = settings.port();
    var variables = new HashMap<String, String>();
    variables.put("ENTENTE_LOCAL", "true");
    variables.put(
        "ENTENTE_CREDENTIALS_FILE", settings.data().credentials(service.module()).toString());
    variables.put("QUARKUS_HTTP_HOST", LOOPBACK);
    variables.put("QUARKUS_HTTP_PORT", Integer.toString(service.port(port)));
    variables.put("QUARKUS_MANAGEMENT_HOST", LOOPBACK);
    variables.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(service.managementPort(port)));
    variables.put("QUARKUS_OIDC_PUBLIC_KEY", publicKey);
    variables.put("QUARKUS_OIDC_TOKEN_ISSUER", LocalTokens.ISSUER);
    variables.put("QUARKUS_REST_CLIENT_ARTICLES_URL", LocalService.ARTICLES.url(port));
    variables.put("QUARKUS_REST_CLIENT_ENTITIES_URL", LocalService.ENTITIES.url(port));
    variables.put("GATEWAY_SERVICES_ARTICLES_URL", LocalService.ARTICLES.url(port));
    variables.put("GATEWAY_SERVICES_ENTITIES_URL", LocalService.ENTITIES.url(port));
    variables.put("GATEWAY_SERVICES_COOPERATION_URL", LocalService.COOPERATION.url(port));
    // No load balancer has to learn that we leave, and the person who pressed Ctrl-C waits.
    variables.put("QUARKUS_SHUTDOWN_DELAY", "0S");
    variables.put("QUARKUS_SHUTDOWN_TIMEOUT", "5S");
    if (database != null) {
      variables.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
      variables.put("QUARKUS_DATASOURCE_USERNAME", database.user());
      variables.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
    }
    return variables;
  }
}
