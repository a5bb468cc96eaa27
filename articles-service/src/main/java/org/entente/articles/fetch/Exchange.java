package org.entente.articles.fetch;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.MessageConstraintException;
import org.entente.articles.fetch.NotFetched.Reason;
import org.jspecify.annotations.Nullable;

/** One fetch with all its redirects. Another thread may cancel it. */
final class Exchange {

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> FOR_GOOD = Set.of(301, 308);

  private final CloseableHttpClient client;
  private final FetchRequest request;
  private final Passage passage;
  private final Fetcher fetcher;
  private final FetchConfig config;

  private @Nullable HttpGet underWay;
  private boolean cancelled;

  Exchange(
      CloseableHttpClient client,
      FetchRequest request,
      Passage passage,
      Fetcher fetcher,
      FetchConfig config) {
    this.client = client;
    this.request = request;
    this.passage = passage;
    this.fetcher = fetcher;
    this.config = config;
  }

  Fetched run() {
    var address = request.address();
    FetchAddress moved = null;
    boolean isForGood = true;
    for (int redirects = 0; redirects <= config.mostRedirects(); redirects++) {
      switch (ask(fetcher.checked(address))) {
        case Answer(Fetched fetched) -> {
          return fetched.movedTo(moved);
        }
        case Redirect(int status, String location) -> {
          var next = next(address, location);
          isForGood &= FOR_GOOD.contains(status);
          moved = isForGood ? next : moved;
          if (!next.host().equals(address.host()) && !passage.to(next.host())) {
            throw new NotFetched(
                Reason.HOST_BUSY, "It redirects to a host that others ask at the moment.");
          }
          address = next;
        }
      }
    }
    throw new NotFetched(
        Reason.TOO_MANY_REDIRECTS,
        "It redirects more than %d times.".formatted(config.mostRedirects()));
  }

  /** Ends what is under way, whatever it waits for. */
  synchronized void cancel() {
    cancelled = true;
    if (underWay != null) {
      underWay.cancel();
    }
  }

  private sealed interface Step {}

  private record Answer(Fetched fetched) implements Step {}

  private record Redirect(int status, String location) implements Step {}

  private Step ask(FetchAddress address) {
    var get = begun(new HttpGet(address.uri()));
    get.setHeader("Accept", request.accept());
    get.setHeader("Accept-Encoding", "gzip");
    if (request.etag() != null) {
      get.setHeader("If-None-Match", request.etag());
    }
    if (request.lastModified() != null) {
      get.setHeader("If-Modified-Since", request.lastModified());
    }
    var host = new HttpHost(address.scheme(), address.hostName(), address.port());
    try (var response = client.executeOpen(host, get, null)) {
      var location = header(response, "Location");
      if (REDIRECTS.contains(response.getCode()) && location != null) {
        get.cancel(); // its body is of no use
        return new Redirect(response.getCode(), location);
      }
      return new Answer(answer(address, response, get));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private synchronized HttpGet begun(HttpGet get) {
    if (cancelled) {
      throw new NotFetched(Reason.INTERRUPTED, "It was interrupted.");
    }
    underWay = get;
    return get;
  }

  private Fetched answer(FetchAddress address, ClassicHttpResponse response, HttpGet get)
      throws IOException {
    var entity = response.getEntity();
    byte[] body = {};
    if (response.getCode() == 200 && entity != null) {
      try {
        if (entity.getContentLength() > config.mostBytes()) {
          throw Body.tooLarge(config.mostBytes());
        }
        body =
            Body.read(
                entity.getContent(), header(response, "Content-Encoding"), config.mostBytes());
      } catch (NotFetched e) {
        get.cancel(); // else the rest would be read when the response is closed
        throw e;
      }
    } else {
      get.cancel();
    }
    return new Fetched(
        address,
        null,
        response.getCode(),
        header(response, "Content-Type"),
        header(response, "ETag"),
        header(response, "Last-Modified"),
        RetryAfter.of(header(response, "Retry-After"), Instant.now()),
        body);
  }

  private static FetchAddress next(FetchAddress from, String location) {
    try {
      return from.resolve(location);
    } catch (NotFetched e) {
      throw new NotFetched(
          Reason.BAD_REDIRECT, "It redirects to what is not fetched. " + e.detail());
    }
  }

  private static NotFetched failed(IOException failure) {
    return switch (failure) {
      case UnknownHostException e -> new NotFetched(Reason.HOST_UNKNOWN, "There is no such host.");
      case SocketTimeoutException e ->
          new NotFetched(Reason.TIMED_OUT, "The server was silent for too long.");
      case SSLException e ->
          new NotFetched(
              Reason.TLS_FAILED, "The server could not show that it is the one it should be.");
      case MessageConstraintException e ->
          new NotFetched(Reason.BAD_ANSWER, "The headers of the answer are too large.");
      case ClientProtocolException e ->
          new NotFetched(Reason.BAD_ANSWER, "The answer is not HTTP.");
      default -> new NotFetched(Reason.CONNECTION_FAILED, "The server cannot be connected to.");
    };
  }

  private static @Nullable String header(HttpMessage message, String name) {
    return Optional.ofNullable(message.getFirstHeader(name)).map(h -> h.getValue()).orElse(null);
  }
}
