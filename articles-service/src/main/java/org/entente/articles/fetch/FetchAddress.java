package org.entente.articles.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An http or https address, read once: what is checked is what is asked.
 *
 * @param host in lower case and ASCII, without a final dot; an IPv6 address in brackets
 * @param port as given or the scheme's own
 */
public record FetchAddress(String scheme, String host, int port, String pathAndQuery) {

  public static final int LONGEST = 2000;

  private static final Pattern PARTS =
      Pattern.compile(
          "(?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?<authority>[^/?#\\\\]*)(?<path>(/[^?#]*)?)(?<query>\\?[^#]*)?(#.*)?",
          Pattern.DOTALL);
  private static final Pattern AUTHORITY =
      Pattern.compile("(?<host>\\[[^\\]]*\\]|[^:\\[\\]@]+)(:(?<port>[0-9]{0,5}))?");
  private static final String ALLOWED_AS_IT_IS = "-._~:/?@!$&'()*+,;=%";

  /**
   * Reads an address. Characters that it may not hold but that people write are percent-encoded.
   *
   * @throws NotFetched when it is no http(s) address, or names a user
   */
  public static FetchAddress of(String written) {
    var text = written.strip();
    var parts = PARTS.matcher(text);
    if (text.length() > LONGEST || !parts.matches()) {
      throw refused("It must be an http or https address of at most %d characters.", LONGEST);
    }
    var scheme = parts.group("scheme").toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw refused("Only http and https addresses are fetched.");
    }
    var authority = AUTHORITY.matcher(parts.group("authority"));
    if (!authority.matches()) {
      throw refused("It must name a host, and no user or password.");
    }
    var host =
        HostName.of(authority.group("host"))
            .orElseThrow(() -> refused("It names no host that would be read alike by everybody."));
    var address =
        new FetchAddress(
            scheme,
            host,
            port(authority.group("port"), scheme),
            path(parts.group("path"), parts.group("query")));
    if (address.toString().length() > LONGEST) {
      throw refused("It must have at most %d characters.", LONGEST);
    }
    return address;
  }

  /** An address as it stands in a page or header found at this one. */
  public FetchAddress resolve(String reference) {
    var text = reference.strip();
    if (text.regionMatches(true, 0, "http:", 0, 5) || text.regionMatches(true, 0, "https:", 0, 6)) {
      return of(text);
    }
    if (text.startsWith("//")) {
      return of(scheme + ":" + text);
    }
    try {
      var fragment = text.indexOf('#');
      return of(
          uri().resolve(encoded(fragment < 0 ? text : text.substring(0, fragment))).toString());
    } catch (IllegalArgumentException e) {
      throw refused("It refers to something that is no address.");
    }
  }

  public URI uri() {
    try {
      return new URI(toString());
    } catch (URISyntaxException e) {
      throw refused("It is no address.");
    }
  }

  /** What addresses of one site share. */
  public String site() {
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** The same for addresses that differ in scheme, {@code www.}, usual port or a final slash. */
  public String sameness() {
    return site() + shownPort() + pathAndQuery.replaceFirst("/(?=\\?|$)", "");
  }

  /** Whether it is the front page of its site. */
  public boolean isFrontPage() {
    return pathAndQuery.matches("/?(\\?.*)?|/index\\.[a-z]+");
  }

  @Override
  public String toString() {
    return scheme + "://" + host + shownPort() + pathAndQuery;
  }

  /** As names of hosts are given to those who look them up: an IPv6 address without brackets. */
  String hostName() {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  /** The address itself where it is written in place of a name. */
  Optional<InetAddress> literal() {
    if (!HostName.isAddress(host)) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(hostName()));
    } catch (UnknownHostException e) {
      throw refused("It names no host that would be read alike by everybody.");
    }
  }

  private boolean hasUsualPort() {
    return port == usualPort(scheme);
  }

  private String shownPort() {
    return hasUsualPort() ? "" : ":" + port;
  }

  private static int usualPort(String scheme) {
    return scheme.equals("http") ? 80 : 443;
  }

  private static int port(@Nullable String written, String scheme) {
    int port = written == null || written.isEmpty() ? usualPort(scheme) : Integer.parseInt(written);
    if (port < 1 || port > 65535) {
      throw refused("It names a port that there is not.");
    }
    return port;
  }

  private static String path(String path, @Nullable String query) {
    return encoded((path.isEmpty() ? "/" : path) + Optional.ofNullable(query).orElse(""));
  }

  private static String encoded(String text) {
    var encoded = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean isBroken = c == '%' && !text.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*");
      if (!isBroken && (isPlain(c) || ALLOWED_AS_IT_IS.indexOf(c) >= 0)) {
        encoded.appendCodePoint(c);
      } else {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          encoded.append("%%%02X".formatted(b & 0xFF));
        }
      }
      i += Character.charCount(c);
    }
    return encoded.toString();
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static NotFetched refused(String detail, Object... values) {
    return new NotFetched(NotFetched.Reason.ADDRESS_NOT_ALLOWED, detail.formatted(values));
  }
}
