package org.entente.articles.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A site of news on this machine. It counts how many ask it at the same time. */
public final class NewsSite implements AutoCloseable {

  /** What was asked, and with which tag. */
  public record Asked(String path, @Nullable String ifNoneMatch) {}

  /** What is answered. */
  public record Page(int status, Map<String, String> headers, String body) {}

  private final HttpServer server;
  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final Map<String, ConcurrentLinkedQueue<Page>> first = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private final String host;
  private Duration delay = Duration.ZERO;

  private NewsSite(String host, HttpServer server) {
    this.host = host;
    this.server = server;
  }

  /** At one of the many addresses of this machine, each of which is a host. */
  public static NewsSite at(String address) {
    try {
      var http = HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), 0), 0);
      var site = new NewsSite(address, http);
      http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      http.createContext("/", site::answer);
      http.start();
      return site;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public String url(String path) {
    return "http://%s:%d%s".formatted(host, server.getAddress().getPort(), path);
  }

  public NewsSite slow(Duration time) {
    delay = time;
    return this;
  }

  /** A feed at this path from now on, with these items. */
  public void feed(String path, String... items) {
    show(path, 200, Map.of("Content-Type", "application/rss+xml"), rss(items));
  }

  /** A page at this path from now on, with a headline and a text. */
  public void page(String path, String headline, String text) {
    show(path, 200, Map.of("Content-Type", "text/html; charset=utf-8"), html(headline, text));
  }

  public void show(String path, int status, Map<String, String> headers, String body) {
    pages.put(path, new Page(status, headers, body));
  }

  /** Answered once, before what is there otherwise. */
  public void once(String path, int status, Map<String, String> headers) {
    first
        .computeIfAbsent(path, p -> new ConcurrentLinkedQueue<>())
        .add(new Page(status, headers, "no"));
  }

  public List<Asked> asked(String path) {
    return asked.stream().filter(a -> a.path().equals(path)).toList();
  }

  public int mostAtOnce() {
    return mostAtOnce.get();
  }

  public static String rss(String... items) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Lantern</title>
    <link>/</link><description>d</description>%s</channel></rss>
    """
        .formatted(String.join("\n", items))
        .strip();
  }

  /** An item with an address, and whatever else. */
  public static String item(String link, String more) {
    return "<item><title>Title of the feed</title><link>%s</link>%s</item>".formatted(link, more);
  }

  public static String html(String headline, String text) {
    return "<html><body><nav>Home</nav><article><h1>%s</h1><p>%s</p></article></body></html>"
        .formatted(headline, text);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    try (exchange) {
      var path = exchange.getRequestURI().toString();
      var tag = exchange.getRequestHeaders().getFirst("If-None-Match");
      asked.add(new Asked(path, tag));
      Thread.sleep(delay);
      write(exchange, page(path, tag));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      atOnce.decrementAndGet();
    }
  }

  private Page page(String path, @Nullable String tag) {
    var queue = first.get(path);
    var once = queue == null ? null : queue.poll();
    if (once != null) {
      return once;
    }
    var page = pages.getOrDefault(path, new Page(404, Map.of(), "nothing"));
    return tag != null && tag.equals(page.headers().get("ETag"))
        ? new Page(304, Map.of(), "")
        : page;
  }

  private static void write(HttpExchange exchange, Page page) throws IOException {
    page.headers().forEach(exchange.getResponseHeaders()::set);
    byte[] body = page.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(page.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}
