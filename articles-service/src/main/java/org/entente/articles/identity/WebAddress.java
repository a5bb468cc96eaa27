package org.entente.articles.identity;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The address of an article, reduced to what makes it that article. */
public final class WebAddress {

  public static final int LONGEST = 2000;

  /** Parameters that tell where a reader came from and never which page is shown. */
  private static final Pattern TRACKING =
      Pattern.compile(
          "utm_[^=]*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_cid|mc_eid|_ga|_gl"
              + "|_hsenc|_hsmi|oly_anon_id|oly_enc_id|vero_id|spm|scid|cmpid|ocid",
          Pattern.CASE_INSENSITIVE);

  /** Where the same page is shown to small screens. */
  private static final Pattern OTHER_SCREENS =
      Pattern.compile("^(?:www|m|mobile|amp)\\.(?=[^.]+\\.)");

  /** What is below these is a site, not a page for small screens. */
  private static final Pattern SUFFIX =
      Pattern.compile("(?:co|com|net|org|gov|go|edu|ac|or|ne)\\.[a-z]{2}");

  private static final Pattern SMALL =
      Pattern.compile("amp(?:=.*)?|outputType=amp", Pattern.CASE_INSENSITIVE);

  private static final Pattern INDEX =
      Pattern.compile("/(?:index|default)\\.(?:s?html?|php|aspx?|jsp)$", Pattern.CASE_INSENSITIVE);

  private static final Pattern SESSION =
      Pattern.compile(";jsessionid=[^/]*", Pattern.CASE_INSENSITIVE);

  private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
  private static final Pattern HOST =
      Pattern.compile("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*");

  private WebAddress() {}

  /**
   * The same for all addresses that differ only in scheme, {@code www.} or {@code m.} and alike,
   * how the host or other characters are written, default port, {@code index.html} and alike, a
   * step or parameter {@code amp}, final slash, fragment and tracking parameters; empty when it is
   * no http(s) address.
   */
  public static Optional<String> canonical(String address) {
    try {
      var uri = new URI(address.strip());
      var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      var host = host(uri);
      if (host == null || !scheme.matches("https?")) {
        return Optional.empty();
      }
      var ascii = new URI(uri.normalize().toASCIIString());
      return Optional.of(
          site(host)
              + port(uri, scheme)
              + path(ascii.getRawPath() == null ? "" : ascii.getRawPath())
              + query(ascii.getRawQuery()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Whether two addresses have one host, but for the names of its sites for other screens. */
  static boolean isOfOneSite(String one, String other) {
    var host = site(canonicalHost(one));
    return !host.isEmpty() && host.equals(site(canonicalHost(other)));
  }

  private static String canonicalHost(String address) {
    return canonical(address).map(a -> a.split("[/?:]", 2)[0]).orElse("");
  }

  /** In lower-case ASCII; null when there is none or when it comes with a user. */
  private static @Nullable String host(URI uri) {
    var authority = uri.getRawAuthority();
    if (authority == null || authority.indexOf('@') >= 0) {
      return null;
    }
    var host = uri.getHost();
    if (host == null && authority.chars().anyMatch(c -> c > 127)) {
      try {
        host = IDN.toASCII(authority.replaceFirst(":[0-9]*$", ""), IDN.ALLOW_UNASSIGNED);
      } catch (IllegalArgumentException e) {
        return null;
      }
    }
    if (host == null) {
      return null;
    }
    var lower = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    return lower.startsWith("[") || HOST.matcher(lower).matches() ? lower : null;
  }

  private static String site(String host) {
    var site = host;
    while (true) {
      var wider = OTHER_SCREENS.matcher(site).replaceFirst("");
      if (wider.equals(site) || SUFFIX.matcher(wider).matches()) {
        return site;
      }
      site = wider;
    }
  }

  private static String port(URI uri, String scheme) {
    int usual = scheme.equals("http") ? 80 : 443;
    var written = uri.getRawAuthority().replaceFirst("^(?:\\[.*]|[^:]*):?", "");
    return written.isEmpty() || written.equals(Integer.toString(usual)) ? "" : ":" + written;
  }

  private static String path(String path) {
    var plain = INDEX.matcher(SESSION.matcher(escaped(path)).replaceAll("")).replaceFirst("/");
    var wide = plain.replaceFirst("/+$", "").replaceFirst("(?<=.)(?:/amp|\\.amp)$", "");
    return wide.replaceFirst("^/amp(?=/.)", "")
        .replaceFirst("\\.amp(?=\\.html?$)", "")
        .replaceFirst("/+$", "");
  }

  /** As RFC 3986 would have it: nothing is escaped that need not be, and in capital letters. */
  private static String escaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(escape -> {
          var c = (char) Integer.parseInt(escape.group().substring(1), 16);
          var isUnreserved = c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
          return isUnreserved ? Character.toString(c) : escape.group().toUpperCase(Locale.ROOT);
        });
  }

  private static String query(@Nullable String query) {
    if (query == null) {
      return "";
    }
    var kept =
        Stream.of(escaped(query).split("&"))
            .filter(parameter -> !parameter.isEmpty() && !SMALL.matcher(parameter).matches())
            .filter(parameter -> !TRACKING.matcher(parameter.split("=", 2)[0]).matches())
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }
}
