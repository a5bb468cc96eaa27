package org.entente.articles.intake.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.entente.articles.intake.NewArticle;
import org.entente.platform.access.Visibility;
import org.entente.store.idempotency.Idempotency;
import org.jboss.logging.Logger;

/**
 * Takes articles from a stream for as long as it lasts. One thread reads and judges lines, another
 * stores them and answers; the first is never more than a few lines ahead.
 */
@ApplicationScoped
class ArticleImport {

  private static final Logger LOG = Logger.getLogger(ArticleImport.class);

  private final BatchStore store;
  private final Idempotency idempotency;
  private final ObjectMapper json;
  private final ImportConfig config;
  private final Semaphore places;
  private final Set<Handover> running = ConcurrentHashMap.newKeySet();
  private final Thread onSigterm = new Thread(this::breakOff, "imports-break-off");

  ArticleImport(BatchStore store, Idempotency idempotency, ObjectMapper json, ImportConfig config) {
    this.store = store;
    this.idempotency = idempotency;
    this.json = json;
    this.config = config;
    this.places = new Semaphore(config.atOnce());
  }

  /** A graceful stop waits for open requests before it tells anybody; an import may never end. */
  void start(@Observes StartupEvent event) {
    Runtime.getRuntime().addShutdownHook(onSigterm);
  }

  void stop(@Observes ShutdownEvent event) {
    breakOff();
    try {
      Runtime.getRuntime().removeShutdownHook(onSigterm);
    } catch (IllegalStateException e) {
      LOG.trace("The JVM goes down, and the hook runs or has run", e);
    }
  }

  /** What has come is stored and answered, and then the answers end. */
  private void breakOff() {
    running.forEach(Handover::close);
  }

  /** One of the imports that may run at once, until it is closed. */
  interface Place extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * @throws TooManyImports when all are taken
   */
  Place place() {
    if (!places.tryAcquire()) {
      throw new TooManyImports(config.atOnce());
    }
    return places::release;
  }

  /** Returns when all lines are answered, or when the sender is gone. */
  void run(HttpServerRequest request, OutputStream out, Visibility clearance) {
    var handover = new Handover();
    running.add(handover);
    var in = new ArrivingBytes(request);
    var parser = new LineParser(json, idempotency, clearance);
    var reader = Thread.ofVirtual().start(() -> read(in, parser, handover));
    try {
      answer(handover, out, clearance);
    } catch (IOException e) {
      LOG.debug("The sender of an import is gone", e);
    } catch (StoreAway e) {
      LOG.warn("An import is broken off, since the database did not come back", e);
      request.response().reset();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      running.remove(handover);
      handover.close();
      in.close();
      reader.interrupt();
    }
  }

  private static void read(ArrivingBytes in, LineParser parser, Handover handover) {
    try {
      var lines = new Lines(in, (int) NewArticle.LONGEST_BODY);
      var isWanted = true;
      while (isWanted) {
        var line = lines.next();
        isWanted = line != null && handover.put(parser.parse(line));
      }
    } catch (IOException e) {
      LOG.debug("The sender of an import is gone", e);
    } catch (InterruptedException e) {
      LOG.trace("The import is over", e);
    } catch (RuntimeException | Error e) {
      LOG.error("An import cannot be read on", e);
      throw e;
    } finally {
      handover.close();
    }
  }

  private void answer(Handover handover, OutputStream out, Visibility clearance)
      throws IOException, InterruptedException {
    for (var batch = handover.take(); !batch.isEmpty(); batch = handover.take()) {
      out.write(written(store.store(batch, clearance)));
      out.flush();
    }
  }

  private byte[] written(List<ImportAnswer> answers) throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (var answer : answers) {
      bytes.write(json.writeValueAsBytes(answer));
      bytes.write('\n');
    }
    return bytes.toByteArray();
  }
}
