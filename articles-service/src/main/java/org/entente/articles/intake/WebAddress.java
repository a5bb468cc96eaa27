package org.entente.articles.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The address of an article, reduced to what makes it that article. */
final class WebAddress {

  static final int LONGEST = 2000;

  /** Parameters that tell where a reader came from and never which page is shown. */
  private static final Pattern TRACKING =
      Pattern.compile(
          "utm_[^=]*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_cid|mc_eid|_ga|_gl"
              + "|_hsenc|_hsmi|oly_anon_id|oly_enc_id|vero_id|spm|scid|cmpid|ocid",
          Pattern.CASE_INSENSITIVE);

  private WebAddress() {}

  /**
   * The same for all addresses that differ only in scheme, {@code www.}, case of the host, default
   * port, final slash, fragment and tracking parameters; empty when it is no http(s) address.
   */
  static Optional<String> canonical(String address) {
    try {
      var uri = new URI(address.strip());
      var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (uri.getHost() == null || uri.getUserInfo() != null || !scheme.matches("https?")) {
        return Optional.empty();
      }
      var host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
      var path = uri.normalize().getRawPath().replaceFirst("/+$", "");
      return Optional.of(host + port(uri, scheme) + path + query(uri.getRawQuery()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String port(URI uri, String scheme) {
    int usual = scheme.equals("http") ? 80 : 443;
    return uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort();
  }

  private static String query(@Nullable String query) {
    if (query == null) {
      return "";
    }
    var kept =
        Stream.of(query.split("&"))
            .filter(parameter -> !parameter.isEmpty())
            .filter(parameter -> !TRACKING.matcher(parameter.split("=", 2)[0]).matches())
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }
}
