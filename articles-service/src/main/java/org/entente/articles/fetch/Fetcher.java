package org.entente.articles.fetch;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.entente.articles.fetch.NotFetched.Reason;

/**
 * Fetches from the public internet and from nowhere else. The address that is connected to is the
 * one that was checked, at first and after every redirect; nothing takes longer or becomes larger
 * than the configuration says.
 */
@ApplicationScoped
public class Fetcher {

  private static final Set<Integer> PORTS = Set.of(80, 443, 8080, 8443);

  private final FetchConfig config;
  private final CloseableHttpClient client;
  private final CheckedAddresses addresses;
  private final Semaphore underWay;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("fetch-", 0).factory());

  @Inject
  Fetcher(FetchConfig config) {
    this(
        config,
        host -> List.of(InetAddress.getAllByName(host)),
        new PublicAddresses(config.loopbackForTests(), config.deniedNetworks().orElse(List.of()))
            ::contains,
        systemTls());
  }

  Fetcher(
      FetchConfig config, HostAddresses addresses, Predicate<InetAddress> allowed, SSLContext tls) {
    this.config = config;
    this.addresses = new CheckedAddresses(addresses, allowed);
    this.client = HttpClients.of(config, this.addresses, tls);
    this.underWay = new Semaphore(config.mostAtOnce());
  }

  /**
   * Reads an address as it would be fetched, without asking where its host is.
   *
   * @throws NotFetched when it never would be
   */
  public FetchAddress address(String written) {
    return checked(FetchAddress.of(written));
  }

  /**
   * Fetches; what the server answers is an answer, whatever its status.
   *
   * @param passage asked before a redirect leads to another host
   * @throws NotFetched when there is no answer
   */
  public Fetched fetch(FetchRequest request, Passage passage) {
    if (!underWay.tryAcquire()) {
      throw new NotFetched(
          Reason.HOST_BUSY, "As much is being fetched at the moment as may be at a time.");
    }
    var exchange = new Exchange(client, request, passage, this, config);
    // On a thread of its own: neither looking a host up nor connecting can be interrupted.
    var answer =
        threads.submit(() -> {
          try {
            return exchange.run();
          } finally {
            underWay.release();
          }
        });
    try {
      return answer.get(request.within().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      exchange.cancel();
      throw new NotFetched(
          Reason.TIMED_OUT,
          "It took longer than the %d ms it may take.".formatted(request.within().toMillis()));
    } catch (InterruptedException e) {
      exchange.cancel();
      Thread.currentThread().interrupt();
      throw new NotFetched(Reason.INTERRUPTED, "It was interrupted.");
    } catch (ExecutionException e) {
      throw unwrapped(e);
    }
  }

  FetchAddress checked(FetchAddress address) {
    if (!config.loopbackForTests() && !PORTS.contains(address.port())) {
      throw new NotFetched(
          Reason.ADDRESS_NOT_ALLOWED, "Only the ports 80, 443, 8080 and 8443 are fetched from.");
    }
    address.literal().ifPresent(literal -> addresses.check(List.of(literal)));
    return address;
  }

  @PreDestroy
  void close() throws IOException {
    threads.shutdownNow();
    client.close();
  }

  private static RuntimeException unwrapped(ExecutionException failure) {
    return failure.getCause() instanceof RuntimeException cause
        ? cause
        : new IllegalStateException("A fetch failed in a way that is not known", failure);
  }

  private static SSLContext systemTls() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has TLS", e);
    }
  }
}
