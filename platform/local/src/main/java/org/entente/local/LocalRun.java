package org.entente.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;

/**
 * What {@code make up} does with a {@link LocalEntente}: fills it with the demo once, and says
 * where it is.
 */
record LocalRun(Settings settings, Progress progress) {

  /**
   * Runs until it is interrupted, or a part of Entente dies that starting again does not help.
   *
   * @throws CannotRun when something is missing, or a part has died
   */
  void run() throws InterruptedException, IOException {
    try (var entente = LocalEntente.start(settings, progress)) {
      loadDemoOnce(entente.tokens());
      FirstQuery.ask(new LocalApi(settings.port()), entente.tokens(), progress);
      announce();
      entente.keepRunning();
    }
  }

  private void loadDemoOnce(LocalTokens tokens) throws InterruptedException, IOException {
    var folder = settings.root().resolve("deploy/demo");
    if (Files.exists(settings.data().demoMarker()) || !Files.isDirectory(folder)) {
      return;
    }
    progress.say("the demo data is loaded");
    new DemoData(new LocalApi(settings.port()), tokens).load(folder);
    Files.writeString(settings.data().demoMarker(), Instant.now().toString());
    progress.say("the demo data is there");
  }

  private void announce() {
    var port = settings.port();
    progress.plain("");
    progress.plain(
        "GraphQL      http://127.0.0.1:%d/graphql (in a browser: /graphiql)".formatted(port));
    for (var service : LocalService.values()) {
      if (service != LocalService.GATEWAY) {
        progress.plain("%-12s %s/v1".formatted(service.database(), service.url(port)));
      }
    }
    progress.plain("A token      make token ROLE=curator NAME=ana DATA=" + settings.data().path());
    progress.plain("Logs         " + settings.data().path().resolve("logs"));
    progress.plain("");
    progress.plain("Entente is ready");
  }
}
