package org.entente.entities.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.Validator;
import java.io.OutputStream;
import org.entente.entities.subject.Registration;
import org.entente.store.idempotency.Idempotency;
import org.entente.store.stream.EndlessBody;
import org.entente.store.stream.LineImport;

/** Takes entities from a stream for as long as it lasts. */
@ApplicationScoped
class EntityImport {

  private final Registration registration;
  private final Validator validator;
  private final LineImport lines;

  EntityImport(
      Registration registration,
      Validator validator,
      Idempotency idempotency,
      ObjectMapper json,
      ImportConfig config) {
    this.registration = registration;
    this.validator = validator;
    this.lines = new LineImport(idempotency, json, config.atOnce(), config.patience());
  }

  void allow(@Observes Router router) {
    EndlessBody.allow(router, "/v1/entities:import");
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

  void run(HttpServerRequest request, OutputStream out) {
    lines.run(request, out, new ArrivingEntities(registration, validator));
  }
}
