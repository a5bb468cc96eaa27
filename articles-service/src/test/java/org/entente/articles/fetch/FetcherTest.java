package org.entente.articles.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import org.entente.articles.fetch.NotFetched.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be connected to, at first and after redirects. */
class FetcherTest {

  private final List<AutoCloseable> open = new ArrayList<>();

  @AfterEach
  void close() throws Exception {
    for (var thing : open) {
      thing.close();
    }
  }

  @Test
  void anAnswerIsToldAsItCame() throws IOException {
    var server =
        serve(
            """
            HTTP/1.1 200 OK\r
            Content-Type: text/html; charset=x\r
            ETag: "7"\r
            Last-Modified: Fri, 27 Jun 2025 10:00:00 GMT\r
            Content-Length: 2\r
            \r
            ok\
            """);

    var fetched = fetch(local(), server.url("/a%20b?c"));

    assertThat(fetched.status()).isEqualTo(200);
    assertThat(fetched.body()).asString().isEqualTo("ok");
    assertThat(fetched.contentType()).isEqualTo("text/html; charset=x");
    assertThat(fetched.etag()).isEqualTo("\"7\"");
    assertThat(fetched.lastModified()).isEqualTo("Fri, 27 Jun 2025 10:00:00 GMT");
    assertThat(fetched.moved()).isNull();
    assertThat(server.heads().getFirst())
        .startsWith("GET /a%20b?c HTTP/1.1\r\n")
        .contains("Host: 127.0.0.1:%d\r\n".formatted(server.port()))
        .contains("User-Agent: Entente/0.1 (+https://example.org/about)\r\n")
        .contains("Accept-Encoding: gzip\r\n")
        .contains("If-None-Match: \"7\"\r\n")
        .doesNotContainIgnoringCase("cookie")
        .doesNotContainIgnoringCase("upgrade");
  }

  @Test
  void withoutTheSwitchNothingOfThisMachineIsAsked() throws IOException {
    try (var secret = RawServer.saying("HTTP/1.1 200 OK\r\n\r\nsecret")) {
      assertThat(failure(outside(), "http://127.0.0.1:8080/").reason())
          .isEqualTo(Reason.ADDRESS_NOT_ALLOWED);
      assertThat(failure(outside(), "http://localhost:8080/").reason())
          .isEqualTo(Reason.ADDRESS_NOT_ALLOWED);
      assertThat(failure(outside(), "http://[::1]:8080/").reason())
          .isEqualTo(Reason.ADDRESS_NOT_ALLOWED);
      assertThat(failure(outside(), "http://[::ffff:127.0.0.1]/").reason())
          .isEqualTo(Reason.ADDRESS_NOT_ALLOWED);
      assertThat(secret.heads()).isEmpty();
    }
  }

  @Test
  void onlyTheUsualPortsAreAsked() {
    assertThat(failure(outside(), "http://example.org:22/").detail()).contains("ports");
    assertThat(outside().address("http://example.org:8443/").port()).isEqualTo(8443);
  }

  @Test
  void aHostThatIsSomewhereElseTheNextTimeGainsNothing() throws IOException {
    try (var shown =
            RawServer.at(
                "127.0.0.2",
                0,
                (h, out) ->
                    out.write(
                        RawServer.latin("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\npage")));
        var secret =
            RawServer.at(
                "127.0.0.1",
                shown.port(),
                (h, out) -> out.write(RawServer.latin("HTTP/1.1 200 OK\r\n\r\nsecret")))) {
      var asked = new ArrayList<String>();
      HostAddresses rebinding =
          host -> {
            asked.add(host);
            return List.of(InetAddress.getByName(asked.size() == 1 ? "127.0.0.2" : "127.0.0.1"));
          };
      var fetcher = fetcher(rebinding, address -> address.getHostAddress().equals("127.0.0.2"));
      var url = "http://news.example:%d/".formatted(shown.port());

      assertThat(fetch(fetcher, url).body()).asString().isEqualTo("page");
      assertThat(asked).containsExactly("news.example");
      assertThat(failure(fetcher, url).reason()).isEqualTo(Reason.ADDRESS_NOT_ALLOWED);
      assertThat(secret.heads()).isEmpty();
    }
  }

  @Test
  void oneAddressThatIsNotPublicAmongOthersIsEnough() {
    HostAddresses mixed =
        host -> List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1"));
    var fetcher = fetcher(mixed, new PublicAddresses(false, List.of())::contains);

    assertThat(failure(fetcher, "http://news.example/").reason())
        .isEqualTo(Reason.ADDRESS_NOT_ALLOWED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[fd00:ec2::254]/",
        "http://[::ffff:10.0.0.1]/",
        "http://0.0.0.0/"
      })
  void aRedirectToWhereNothingIsFetchedIsNotFollowed(String location) throws IOException {
    var server = serve("HTTP/1.1 302 Found\r\nLocation: %s\r\n\r\n".formatted(location));

    assertThat(failure(local(), server.url("/")).reason()).isEqualTo(Reason.ADDRESS_NOT_ALLOWED);
  }

  @Test
  void aHostIsCheckedAgainAfterARedirect() throws IOException {
    var server = serve("HTTP/1.1 302 Found\r\nLocation: http://inside.example:8080/\r\n\r\n");
    HostAddresses addresses =
        host -> List.of(InetAddress.getByName(host.equals("inside.example") ? "10.0.0.1" : host));
    var fetcher = fetcher(addresses, new PublicAddresses(true, List.of())::contains);

    assertThat(failure(fetcher, server.url("/")).reason()).isEqualTo(Reason.ADDRESS_NOT_ALLOWED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://example.org/",
        "http://user@example.org/",
        "http://0x7f000001/",
        "jar:http://example.org/!/x",
        "javascript:alert(1)"
      })
  void aRedirectToWhatIsNoHttpAddressIsNotFollowed(String location) throws IOException {
    var server = serve("HTTP/1.1 301 Moved\r\nLocation: %s\r\n\r\n".formatted(location));

    assertThat(failure(local(), server.url("/")).reason()).isEqualTo(Reason.BAD_REDIRECT);
  }

  @Test
  void redirectsInACircleEnd() throws IOException {
    var server = serve("HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n");

    assertThat(failure(local(), server.url("/")).reason()).isEqualTo(Reason.TOO_MANY_REDIRECTS);
    assertThat(server.heads()).hasSize(6);
  }

  @Test
  void onlyAnUnbrokenRowOfPermanentRedirectsMovesAnAddress() throws IOException {
    var server =
        serve((head, out) -> {
          var path = head.split(" ")[1];
          out.write(
              RawServer.latin(
                  switch (path) {
                    case "/1" -> "HTTP/1.1 301 Moved\r\nLocation: /2\r\n\r\n";
                    case "/2" -> "HTTP/1.1 308 Moved\r\nLocation: /3\r\n\r\n";
                    case "/3" -> "HTTP/1.1 302 Found\r\nLocation: /4\r\n\r\n";
                    case "/4" -> "HTTP/1.1 301 Moved\r\nLocation: /5\r\n\r\n";
                    default -> "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n5";
                  }));
        });

    assertThat(fetch(local(), server.url("/1")).moved()).hasToString(server.url("/3"));
    assertThat(fetch(local(), server.url("/1")).address()).hasToString(server.url("/5"));
    assertThat(fetch(local(), server.url("/3")).moved()).isNull();
  }

  @Test
  void anotherHostIsEnteredOnlyWithLeave() throws IOException {
    var server = serve("HTTP/1.1 302 Found\r\nLocation: http://other.example/\r\n\r\n");
    var fetcher = local();
    var request = request(fetcher, server.url("/"));

    assertThatThrownBy(() -> fetcher.fetch(request, host -> false))
        .isInstanceOfSatisfying(
            NotFetched.class, e -> assertThat(e.reason()).isEqualTo(Reason.HOST_BUSY));
  }

  @Test
  void aHostThatThereIsNotIsSaidToBeSo() {
    HostAddresses nowhere =
        host -> {
          throw new UnknownHostException(host);
        };

    assertThat(failure(fetcher(nowhere, address -> true), "http://news.example/").reason())
        .isEqualTo(Reason.HOST_UNKNOWN);
  }

  @Test
  void aServerThatIsNotThereIsSaidToBeSo() throws IOException {
    int free;
    try (var socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }

    assertThat(failure(local(), "http://127.0.0.1:%d/".formatted(free)).reason())
        .isEqualTo(Reason.CONNECTION_FAILED);
  }

  private RawServer serve(String answer) throws IOException {
    return serve((head, out) -> out.write(RawServer.latin(answer)));
  }

  private RawServer serve(RawServer.Script script) throws IOException {
    var server = RawServer.of(script);
    open.add(server);
    return server;
  }

  private static Fetcher local() {
    return fetcher(
        host -> List.of(InetAddress.getByName(host)),
        new PublicAddresses(true, List.of())::contains);
  }

  private static Fetcher outside() {
    return new Fetcher(
        FetchConfigs.with(Map.of()),
        host -> List.of(InetAddress.getAllByName(host)),
        new PublicAddresses(false, List.of())::contains,
        tls());
  }

  private static Fetcher fetcher(HostAddresses addresses, Predicate<InetAddress> allowed) {
    var config =
        FetchConfigs.with(
            Map.of("loopback-for-tests", "true", "contact", "https://example.org/about"));
    return new Fetcher(config, addresses, allowed, tls());
  }

  private static SSLContext tls() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Fetched fetch(Fetcher fetcher, String url) {
    return fetcher.fetch(request(fetcher, url), host -> true);
  }

  private static NotFetched failure(Fetcher fetcher, String url) {
    return catchThrowableOfType(NotFetched.class, () -> fetch(fetcher, url));
  }

  private static FetchRequest request(Fetcher fetcher, String url) {
    return new FetchRequest(fetcher.address(url), "*/*", "\"7\"", null, Duration.ofSeconds(10));
  }
}
