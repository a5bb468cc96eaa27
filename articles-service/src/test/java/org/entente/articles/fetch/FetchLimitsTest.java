package org.entente.articles.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entente.articles.fetch.RawServer.latin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import org.entente.articles.fetch.NotFetched.Reason;
import org.junit.jupiter.api.Test;

/** No server can keep us for long or fill our memory. */
class FetchLimitsTest {

  private static final int MOST = 64 * 1024;

  @Test
  void aBodyOfTheLimitIsReadAndOneByteMoreIsNot() throws IOException {
    try (var server =
        RawServer.of((head, out) -> {
          int length = Integer.parseInt(head.split(" ")[1].substring(1));
          out.write(latin("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"));
          out.write(new byte[length]);
        })) {
      assertThat(fetch(server, "/" + MOST).body()).hasSize(MOST);
      assertThat(failure(server, "/" + (MOST + 1)).reason()).isEqualTo(Reason.TOO_LARGE);
    }
  }

  @Test
  void aBodyThatSaysItIsTooLargeIsNotReadAtAll() throws IOException {
    try (var server =
        RawServer.of((head, out) -> {
          out.write(latin("HTTP/1.1 200 OK\r\nContent-Length: 10000000\r\n\r\n"));
          out.flush();
          new CountDownLatch(1).await();
        })) {
      assertThat(failure(server, "/").reason()).isEqualTo(Reason.TOO_LARGE);
    }
  }

  @Test
  void anEndlessBodyEnds() throws IOException {
    try (var server =
        RawServer.of((head, out) -> {
          out.write(latin("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"));
          while (true) {
            out.write(latin("400\r\n" + "x".repeat(1024) + "\r\n"));
          }
        })) {
      assertThat(failure(server, "/").reason()).isEqualTo(Reason.TOO_LARGE);
    }
  }

  @Test
  void aBombIsNotUnpackedBeyondTheLimit() throws IOException {
    byte[] gzip = packed(true, 50_000_000);
    byte[] deflate = packed(false, 50_000_000);
    assertThat(gzip).hasSizeLessThan(MOST);

    try (var server = compressed("gzip", gzip)) {
      assertThat(failure(server, "/").reason()).isEqualTo(Reason.TOO_LARGE);
    }
    try (var server = compressed("deflate", deflate)) {
      assertThat(failure(server, "/").reason()).isEqualTo(Reason.TOO_LARGE);
    }
  }

  @Test
  void whatIsCompressedIsUnpacked() throws IOException {
    try (var server = compressed("gzip", packed(true, 5000))) {
      assertThat(fetch(server, "/").body()).hasSize(5000);
    }
  }

  @Test
  void anUnknownOrTwofoldOrBrokenCompressionIsRefused() throws IOException {
    try (var server = compressed("br", packed(true, 10))) {
      assertThat(failure(server, "/").reason()).isEqualTo(Reason.UNKNOWN_COMPRESSION);
    }
    try (var server = compressed("gzip, gzip", packed(true, 10))) {
      assertThat(failure(server, "/").reason()).isEqualTo(Reason.UNKNOWN_COMPRESSION);
    }
    try (var server = compressed("gzip", latin("no gzip at all"))) {
      assertThat(failure(server, "/").reason()).isEqualTo(Reason.BAD_ANSWER);
    }
  }

  @Test
  void aBodyThatDripsIsCutOff() throws IOException {
    try (var server =
        RawServer.of((head, out) -> {
          out.write(latin("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"));
          drip(out);
        })) {
      assertThat(failureWithin(server, Duration.ofMillis(600)).reason())
          .isEqualTo(Reason.TIMED_OUT);
    }
  }

  @Test
  void headersThatDripAreCutOff() throws IOException {
    try (var server =
        RawServer.of((head, out) -> {
          out.write(latin("HTTP/1.1 200 OK\r\nX: "));
          drip(out);
        })) {
      assertThat(failureWithin(server, Duration.ofMillis(600)).reason())
          .isEqualTo(Reason.TIMED_OUT);
    }
  }

  @Test
  void aServerThatSaysNothingIsLeft() throws IOException {
    try (var server = RawServer.of((head, out) -> new CountDownLatch(1).await())) {
      var settings = new HashMap<>(settings());
      settings.put("silence-timeout", "PT0.3S");

      assertThat(failure(fetcher(settings), server.url("/"), Duration.ofSeconds(20)).detail())
          .contains("silent");
    }
  }

  @Test
  void headersHaveLimits() throws IOException {
    try (var long1 = RawServer.saying("HTTP/1.1 200 OK\r\nX: " + "x".repeat(20_000) + "\r\n\r\n");
        var many = RawServer.saying("HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(1000) + "\r\n");
        var none = RawServer.saying("no HTTP\r\n".repeat(1000))) {
      assertThat(failure(long1, "/").reason()).isEqualTo(Reason.BAD_ANSWER);
      assertThat(failure(many, "/").reason()).isEqualTo(Reason.BAD_ANSWER);
      assertThat(failure(none, "/").reason()).isIn(Reason.BAD_ANSWER, Reason.CONNECTION_FAILED);
    }
  }

  @Test
  void onlySoManyAreFetchedAtATime() throws IOException {
    var reached = new CountDownLatch(1);
    var release = new CountDownLatch(1);
    try (var server =
        RawServer.of((head, out) -> {
          reached.countDown();
          release.await();
          out.write(latin("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
        })) {
      var settings = new HashMap<>(settings());
      settings.put("most-at-once", "1");
      var fetcher = fetcher(settings);
      var first =
          Thread.ofVirtual().start(() -> fetch(fetcher, server.url("/"), Duration.ofSeconds(20)));
      reached.await();

      assertThat(failure(fetcher, server.url("/"), Duration.ofSeconds(20)).reason())
          .isEqualTo(Reason.HOST_BUSY);

      release.countDown();
      first.join();
      assertThat(fetch(fetcher, server.url("/"), Duration.ofSeconds(20)).status()).isEqualTo(200);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void howLongToWaitIsReadInBothForms() {
    var now = Instant.parse("2025-06-27T10:00:00Z");

    assertThat(RetryAfter.of("120", now)).isEqualTo(Duration.ofMinutes(2));
    assertThat(RetryAfter.of("Fri, 27 Jun 2025 10:05:00 GMT", now))
        .isEqualTo(Duration.ofMinutes(5));
    assertThat(RetryAfter.of("Fri, 27 Jun 2025 09:05:00 GMT", now)).isEqualTo(Duration.ZERO);
    assertThat(RetryAfter.of("999999999", now)).isEqualTo(Duration.ofDays(1));
    assertThat(RetryAfter.of("soon", now)).isNull();
    assertThat(RetryAfter.of(null, now)).isNull();
  }

  /** A byte now and then until the client is gone. */
  private static void drip(OutputStream out) throws IOException, InterruptedException {
    while (true) {
      out.write('x');
      out.flush();
      Thread.sleep(50);
    }
  }

  private static RawServer compressed(String encoding, byte[] body) throws IOException {
    return RawServer.of((head, out) -> {
      out.write(
          latin(
              "HTTP/1.1 200 OK\r\nContent-Encoding: %s\r\nContent-Length: %d\r\n\r\n"
                  .formatted(encoding, body.length)));
      out.write(body);
    });
  }

  private static byte[] packed(boolean gzip, int zeros) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = gzip ? new GZIPOutputStream(bytes) : new DeflaterOutputStream(bytes)) {
      out.write(new byte[zeros]);
    }
    return bytes.toByteArray();
  }

  private static Map<String, String> settings() {
    return Map.of("loopback-for-tests", "true", "most-bytes", String.valueOf(MOST));
  }

  private static Fetcher fetcher(Map<String, String> settings) {
    try {
      return new Fetcher(
          FetchConfigs.with(settings),
          host -> List.of(InetAddress.getByName(host)),
          InetAddress::isLoopbackAddress,
          SSLContext.getDefault());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Fetched fetch(RawServer server, String path) {
    return fetch(fetcher(settings()), server.url(path), Duration.ofSeconds(20));
  }

  private static Fetched fetch(Fetcher fetcher, String url, Duration within) {
    return fetcher.fetch(
        new FetchRequest(fetcher.address(url), "*/*", null, null, within), host -> true);
  }

  private static NotFetched failure(RawServer server, String path) {
    return failure(fetcher(settings()), server.url(path), Duration.ofSeconds(20));
  }

  private static NotFetched failureWithin(RawServer server, Duration within) {
    return failure(fetcher(settings()), server.url("/"), within);
  }

  private static NotFetched failure(Fetcher fetcher, String url, Duration within) {
    return catchThrowableOfType(NotFetched.class, () -> fetch(fetcher, url, within));
  }
}
