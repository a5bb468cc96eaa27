package org.entente.articles.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.entente.articles.fetch.NotFetched.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connecting to a checked address changes nothing about whom the server must be. */
class FetchTlsTest {

  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir static Path folder;

  private static HttpsServer server;
  private static SSLContext tls;

  @BeforeAll
  static void start() throws Exception {
    var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    assumeTrue(Files.isExecutable(keytool), "This Java has no keytool to make a certificate with");
    var file = folder.resolve("keys.p12");
    var made =
        new ProcessBuilder(
                keytool.toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "news",
                "-dname",
                "CN=news.example",
                "-ext",
                "san=dns:news.example",
                "-storetype",
                "PKCS12",
                "-storepass",
                "changeit",
                "-keystore",
                file.toString())
            .inheritIO()
            .start();
    assertThat(made.waitFor(60, TimeUnit.SECONDS)).isTrue();
    tls = context(file);
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    server.createContext(
        "/",
        exchange -> {
          var host = exchange.getRequestHeaders().getFirst("Host");
          var body = host.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  @Test
  void theCertificateMustNameTheHostThatWasAskedFor() {
    assertThat(fetch("news.example", tls).body())
        .asString()
        .isEqualTo("news.example:" + server.getAddress().getPort());
    assertThat(failure("other.example", tls).reason()).isEqualTo(Reason.TLS_FAILED);
  }

  @Test
  void andBeVouchedFor() throws GeneralSecurityException {
    assertThat(failure("news.example", SSLContext.getDefault()).reason())
        .isEqualTo(Reason.TLS_FAILED);
  }

  private static Fetched fetch(String host, SSLContext trusting) {
    var fetcher =
        new Fetcher(
            FetchConfigs.with(Map.of("loopback-for-tests", "true")),
            name -> List.of(InetAddress.getLoopbackAddress()),
            InetAddress::isLoopbackAddress,
            trusting);
    var address = fetcher.address("https://%s:%d/".formatted(host, server.getAddress().getPort()));
    return fetcher.fetch(
        new FetchRequest(address, "*/*", null, null, Duration.ofSeconds(20)), name -> true);
  }

  private static NotFetched failure(String host, SSLContext trusting) {
    return catchThrowableOfType(NotFetched.class, () -> fetch(host, trusting));
  }

  private static SSLContext context(Path file) throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance(file.toFile(), PASSWORD);
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD);
    var trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("news", store.getCertificate("news"));
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    var context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }
}
