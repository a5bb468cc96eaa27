package org.entente.articles.intake.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.OutputStream;
import org.entente.articles.intake.ArticleIntake;
import org.entente.platform.access.Visibility;
import org.entente.store.idempotency.Idempotency;
import org.entente.store.stream.EndlessBody;
import org.entente.store.stream.LineImport;

/** Takes articles from a stream for as long as it lasts. */
@ApplicationScoped
class ArticleImport {

  private final ArticleIntake intake;
  private final LineImport lines;

  ArticleImport(
      ArticleIntake intake, Idempotency idempotency, ObjectMapper json, ImportConfig config) {
    this.intake = intake;
    this.lines = new LineImport(idempotency, json, config.atOnce(), config.patience());
  }

  void allow(@Observes Router router) {
    EndlessBody.allow(router, "/v1/articles:import");
  }

  void start(@Observes StartupEvent event) {
    lines.start();
  }

  void stop(@Observes ShutdownEvent event) {
    lines.stop();
  }

  LineImport.Place place() {
    return lines.place();
  }

  void run(HttpServerRequest request, OutputStream out, Visibility clearance) {
    lines.run(request, out, new ArrivingArticles(intake, clearance));
  }
}
