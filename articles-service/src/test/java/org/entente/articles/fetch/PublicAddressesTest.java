package org.entente.articles.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

  private static final PublicAddresses PUBLIC = new PublicAddresses(false, List.of());
  private static final PublicAddresses IN_TESTS = new PublicAddresses(true, List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.255.255.255",
        "10.0.0.0",
        "10.255.255.255",
        "100.64.0.0",
        "100.100.100.200",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.255",
        "168.63.129.16",
        "169.254.0.1",
        "169.254.169.254",
        "169.254.170.2",
        "172.16.0.0",
        "172.31.255.255",
        "192.0.0.1",
        "192.0.0.192",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.0.0",
        "192.168.255.255",
        "198.18.0.0",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.255",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255"
      })
  void whatIsNotPublicInIpv4IsRefused(String address) throws UnknownHostException {
    assertThat(PUBLIC.contains(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.1",
        "168.63.129.15",
        "168.63.129.17",
        "169.253.255.255",
        "169.255.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.0.1.0",
        "192.0.3.0",
        "192.88.98.255",
        "192.88.100.0",
        "192.167.255.255",
        "192.169.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "198.51.99.255",
        "198.51.101.0",
        "203.0.112.255",
        "203.0.114.0",
        "223.255.255.255"
      })
  void whatBordersOnItIsNot(String address) throws UnknownHostException {
    assertThat(PUBLIC.contains(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::",
        "::1",
        "::7f00:1",
        "::10.0.0.1",
        "::8.8.8.8", // unspecified, loopback, compatible
        "64:ff9b::7f00:1",
        "64:ff9b::10.0.0.1",
        "64:ff9b::169.254.169.254", // translated
        "64:ff9b:1::1",
        "64:ff9b:1::8.8.8.8",
        "100::1",
        "5f00::1", // local translation, discard, segments
        "2001::1",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2",
        "2001:2::1",
        "2001:10::1",
        "2001:20::1",
        "2001:1ff:ffff::1", // Teredo, benchmarks, ORCHID and the rest of the assignments
        "2001:db8::1",
        "2001:db8:ffff::1",
        "3fff::1",
        "3fff:fff::1", // documentation
        "2002:7f00:1::",
        "2002:a00:1::1",
        "2002:808:808::1", // 6to4
        "fc00::1",
        "fd00:ec2::254",
        "fdff:ffff::1", // unique-local, metadata
        "fe80::1",
        "febf::1",
        "fec0::1",
        "feff::1", // link-local, site-local
        "ff02::1",
        "ff0e::1",
        "4000::1",
        "8000::1",
        "e000::1", // multicast, not given out
        "2600::5efe:10.0.0.1",
        "2600::200:5efe:192.168.0.1" // tunnels within a site
      })
  void whatIsNotPublicInIpv6IsRefused(String address) throws UnknownHostException {
    assertThat(PUBLIC.contains(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2000::1",
        "2001:200::1",
        "2001:4860:4860::8888",
        "2001:db7:ffff::1",
        "2001:db9::1",
        "2003::1",
        "2400:cb00::1",
        "2606:4700::1111",
        "2a00:1450::1",
        "3ffe::1",
        "3fff:1000::1",
        "64:ff9b::8.8.8.8",
        "2600::5efe:8.8.8.8"
      })
  void publicIpv6IsNot(String address) throws UnknownHostException {
    assertThat(PUBLIC.contains(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void mappedAddressesAreWhatTheyMap() throws UnknownHostException {
    assertThat(PUBLIC.contains(mapped(127, 0, 0, 1))).isFalse();
    assertThat(PUBLIC.contains(mapped(169, 254, 169, 254))).isFalse();
    assertThat(PUBLIC.contains(mapped(10, 1, 2, 3))).isFalse();
    assertThat(PUBLIC.contains(mapped(8, 8, 8, 8))).isTrue();
    assertThat(PUBLIC.contains(InetAddress.getByName("::ffff:7f00:1"))).isFalse();
  }

  @Test
  void aZoneChangesNothing() throws UnknownHostException {
    byte[] linkLocal = InetAddress.getByName("fe80::1").getAddress();

    assertThat(PUBLIC.contains(Inet6Address.getByAddress(null, linkLocal, 1))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "::1", "::ffff:127.0.0.1"})
  void theSwitchForTestsLetsLoopbackIn(String address) throws UnknownHostException {
    assertThat(IN_TESTS.contains(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10.0.0.1", "169.254.169.254", "0.0.0.0", "fd00:ec2::254", "::", "2002:7f00:1::"})
  void andNothingElse(String address) throws UnknownHostException {
    assertThat(IN_TESTS.contains(InetAddress.getByName(address))).isFalse();
  }

  @Test
  void anOperatorDeniesNetworksOfTheirOwn() throws UnknownHostException {
    var own = new PublicAddresses(false, List.of("198.41.0.0/20", "2600:1::/33"));

    assertThat(own.contains(InetAddress.getByName("198.41.15.255"))).isFalse();
    assertThat(own.contains(InetAddress.getByName("198.41.16.0"))).isTrue();
    assertThat(own.contains(InetAddress.getByName("2600:1:7fff::1"))).isFalse();
    assertThat(own.contains(InetAddress.getByName("2600:1:8000::1"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10.0.0.0", "10.0.0.0/33", "10/8", "example.org/8", "::/129", "10.0.0.0/x", "/8"})
  void whatIsNoNetworkIsTold(String range) {
    assertThatThrownBy(() -> Network.of(range)).isInstanceOf(IllegalArgumentException.class);
  }

  private static InetAddress mapped(int a, int b, int c, int d) throws UnknownHostException {
    byte[] bytes = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, (byte) a, (byte) b, (byte) c, (byte) d};
    return Inet6Address.getByAddress(null, bytes, 0);
  }
}
