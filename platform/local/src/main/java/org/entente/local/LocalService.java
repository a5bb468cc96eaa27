package org.entente.local;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The four parts of Entente, and where each listens in a run on one machine. */
public enum LocalService {
  ENTITIES("entities-service", 2, "entities"),
  ARTICLES("articles-service", 1, "articles"),
  COOPERATION("cooperation-service", 3, "cooperation"),
  GATEWAY("gateway", 0, null);

  private static final int MANAGEMENT = 10;

  private final String module;
  private final int offset;
  private final @Nullable String database;

  LocalService(String module, int offset, @Nullable String database) {
    this.module = module;
    this.offset = offset;
    this.database = database;
  }

  public String module() {
    return module;
  }

  /** Null for the one that keeps nothing. */
  @Nullable String database() {
    return database;
  }

  int port(int gatewayPort) {
    return gatewayPort + offset;
  }

  /** Health and metrics have a port of their own. */
  int managementPort(int gatewayPort) {
    return port(gatewayPort) + MANAGEMENT;
  }

  String url(int gatewayPort) {
    return "http://127.0.0.1:" + port(gatewayPort);
  }

  Path jar(Path root) {
    return root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
  }
}
