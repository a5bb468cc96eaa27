package org.entente.articles.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** A range of addresses such as {@code 10.0.0.0/8}; those of the other IP version never fit. */
record Network(InetAddress base, int bits) {

  /** Nothing that could be mistaken for a name and be looked up. */
  private static final Pattern LITERAL =
      Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|(?=.*:)[0-9A-Fa-f:.]+");

  static Network of(String range) {
    var slash = range.indexOf('/');
    var address = slash < 0 ? range : range.substring(0, slash);
    if (slash < 0
        || !LITERAL.matcher(address).matches()
        || !range.substring(slash + 1).matches("[0-9]{1,3}")) {
      throw notANetwork(range);
    }
    try {
      var base = InetAddress.getByName(address);
      int bits = Integer.parseInt(range.substring(slash + 1));
      if (bits > base.getAddress().length * 8) {
        throw notANetwork(range);
      }
      return new Network(base, bits);
    } catch (UnknownHostException e) {
      throw notANetwork(range);
    }
  }

  boolean contains(InetAddress address) {
    byte[] wanted = base.getAddress();
    byte[] given = address.getAddress();
    if (wanted.length != given.length) {
      return false;
    }
    int whole = bits / 8;
    for (int i = 0; i < whole; i++) {
      if (wanted[i] != given[i]) {
        return false;
      }
    }
    int rest = bits % 8;
    int mask = rest == 0 ? 0 : 0xFF << (8 - rest);
    return rest == 0 || (wanted[whole] & mask) == (given[whole] & mask);
  }

  private static IllegalArgumentException notANetwork(String range) {
    return new IllegalArgumentException("Not a network such as 10.0.0.0/8: " + range);
  }
}
