package org.entente.articles.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses may be connected to: those of the public internet. After the registries of
 * special-purpose addresses at IANA (RFC 6890), and what clouds use for themselves. Java's own
 * {@code isSiteLocalAddress} knows a few of them only.
 */
final class PublicAddresses {

  private static final List<Network> NOT_PUBLIC =
      networks(
          "0.0.0.0/8", // this network
          "10.0.0.0/8", // private
          "100.64.0.0/10", // carriers' address translation, and a cloud's metadata
          "127.0.0.0/8", // loopback
          "168.63.129.16/32", // a cloud's own services, though the address is public
          "169.254.0.0/16", // link-local, clouds' metadata
          "172.16.0.0/12", // private
          "192.0.0.0/24", // protocol assignments
          "192.0.2.0/24", // documentation
          "192.88.99.0/24", // relays of 6to4
          "192.168.0.0/16", // private
          "198.18.0.0/15", // benchmarks
          "198.51.100.0/24", // documentation
          "203.0.113.0/24", // documentation
          "224.0.0.0/4", // multicast
          "240.0.0.0/4", // reserved, broadcast
          "2001::/23", // protocol assignments: Teredo, benchmarks, ORCHID
          "2001:db8::/32", // documentation
          "2002::/16", // 6to4
          "3fff::/20"); // documentation

  /** All of IPv6 that is given out: everything outside is local, reserved or a translation. */
  private static final Network GLOBAL_UNICAST = Network.of("2000::/3");

  /** The well-known translation of IPv4, which networks without IPv4 reach the world through. */
  private static final Network NAT64 = Network.of("64:ff9b::/96");

  private final boolean withLoopback;
  private final List<Network> denied;

  PublicAddresses(boolean withLoopback, List<String> alsoDenied) {
    this.withLoopback = withLoopback;
    this.denied = Stream.concat(NOT_PUBLIC.stream(), alsoDenied.stream().map(Network::of)).toList();
  }

  boolean contains(InetAddress address) {
    var plain = plain(address);
    if (withLoopback && plain.isLoopbackAddress()) {
      return true;
    }
    if (denied.stream().anyMatch(network -> network.contains(plain))) {
      return false;
    }
    if (plain instanceof Inet4Address) {
      return true;
    }
    if (NAT64.contains(plain)) {
      return contains(lastFour(plain));
    }
    return GLOBAL_UNICAST.contains(plain) && (!isIsatap(plain) || contains(lastFour(plain)));
  }

  /** Without a zone; IPv4 where it is written as IPv6. */
  private static InetAddress plain(InetAddress address) {
    return address instanceof Inet6Address ? ofBytes(address.getAddress()) : address;
  }

  /** An address of a tunnel within a site, whose last half names an IPv4 address (RFC 5214). */
  private static boolean isIsatap(InetAddress address) {
    byte[] b = address.getAddress();
    return (b[8] & 0xFC) == 0 && b[9] == 0 && b[10] == 0x5E && (b[11] & 0xFF) == 0xFE;
  }

  private static InetAddress lastFour(InetAddress address) {
    return ofBytes(Arrays.copyOfRange(address.getAddress(), 12, 16));
  }

  private static InetAddress ofBytes(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("Four or sixteen bytes are an address", e);
    }
  }

  private static List<Network> networks(String... ranges) {
    return Arrays.stream(ranges).map(Network::of).toList();
  }
}
