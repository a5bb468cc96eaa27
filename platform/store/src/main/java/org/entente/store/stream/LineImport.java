package org.entente.store.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.entente.store.idempotency.Idempotency;
import org.jboss.logging.Logger;

/**
 * Takes what comes in a stream for as long as it lasts. One thread reads and judges lines, another
 * stores them and answers; the first is never more than a few lines ahead.
 */
public final class LineImport {

  private static final Logger LOG = Logger.getLogger(LineImport.class);

  private final Idempotency idempotency;
  private final ObjectMapper json;
  private final int atOnce;
  private final Duration patience;
  private final Semaphore places;
  private final Set<Handover<?>> running = ConcurrentHashMap.newKeySet();
  private final Thread onSigterm = new Thread(this::breakOff, "imports-break-off");

  /**
   * @param atOnce imports that are taken at the same time
   * @param patience how long an import waits for a database that is away
   */
  public LineImport(Idempotency idempotency, ObjectMapper json, int atOnce, Duration patience) {
    this.idempotency = idempotency;
    this.json = json;
    this.atOnce = atOnce;
    this.patience = patience;
    this.places = new Semaphore(atOnce);
  }

  /**
   * To be called when the service starts: a graceful stop waits for open requests before it tells
   * anybody, and an import may never end.
   */
  public void start() {
    Runtime.getRuntime().addShutdownHook(onSigterm);
  }

  /** To be called when the service stops. */
  public void stop() {
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
  public interface Place extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * @throws TooManyImports when all are taken
   */
  public Place place() {
    if (!places.tryAcquire()) {
      throw new TooManyImports(atOnce);
    }
    return places::release;
  }

  /** Returns when all lines are answered, or when the sender is gone. */
  public <S, T, V> void run(HttpServerRequest request, OutputStream out, Intake<S, T, V> intake) {
    var handover = new Handover<T>();
    running.add(handover);
    var in = new ArrivingBytes(request);
    var parser = new LineParser<>(json, idempotency, intake);
    var store = new BatchStore<>(intake, idempotency, patience);
    var reader = Thread.ofVirtual().start(() -> read(in, parser, handover, intake.longestLine()));
    try {
      answer(handover, out, store);
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

  private static <T> void read(
      ArrivingBytes in, LineParser<?, T> parser, Handover<T> handover, int longest) {
    try {
      var lines = new Lines(in, longest);
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

  private <T> void answer(Handover<T> handover, OutputStream out, BatchStore<T, ?> store)
      throws IOException, InterruptedException {
    for (var batch = handover.take(); !batch.isEmpty(); batch = handover.take()) {
      out.write(written(store.store(batch)));
      out.flush();
    }
  }

  private byte[] written(List<Object> answers) throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (var answer : answers) {
      bytes.write(json.writeValueAsBytes(answer));
      bytes.write('\n');
    }
    return bytes.toByteArray();
  }
}
