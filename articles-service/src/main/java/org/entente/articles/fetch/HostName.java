package org.entente.articles.fetch;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the host of an address in the one way that all who see it later agree on. Numbers in other
 * forms than four decimal ones ({@code 0x7f.1}, {@code 2130706433}, {@code 0177.0.0.1}) are read
 * differently by different programs and are refused.
 */
final class HostName {

  private static final Pattern NAME =
      Pattern.compile(
          "(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)(\\.([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?))*");
  private static final Pattern NUMBER = Pattern.compile("(.*\\.)?([0-9]+|0x[0-9a-f]*)");
  private static final Pattern IPV4 =
      Pattern.compile(
          "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}");
  private static final Pattern IPV6 = Pattern.compile("\\[(?=.*:)[0-9a-f:.]{2,45}\\]");

  /** The older rules, which Java has, make other letters of these: they could name another host. */
  private static final Pattern READ_DIFFERENTLY = Pattern.compile("[ßς\\u200C\\u200D]");

  private HostName() {}

  /**
   * @return in lower case and ASCII, an IPv6 address in brackets; empty when it is no host
   */
  static Optional<String> of(String written) {
    var lower = written.toLowerCase(Locale.ROOT);
    if (lower.startsWith("[")) {
      return Optional.of(lower).filter(h -> IPV6.matcher(h).matches());
    }
    return Optional.ofNullable(ascii(lower))
        .map(host -> host.endsWith(".") ? host.substring(0, host.length() - 1) : host)
        .filter(host -> NAME.matcher(host).matches())
        .filter(host -> !NUMBER.matcher(host).matches() || IPV4.matcher(host).matches());
  }

  /** Whether a host that was read is an address and no name. */
  static boolean isAddress(String host) {
    return host.startsWith("[") || IPV4.matcher(host).matches();
  }

  private static @Nullable String ascii(String host) {
    if (READ_DIFFERENTLY.matcher(host).find()) {
      return null;
    }
    try {
      return IDN.toASCII(host).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return null; // no label may be empty, too long or of letters that no host has
    }
  }
}
