package org.entente.articles.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a host up for the client, which connects to these addresses and looks nothing up itself: a
 * name that answers differently the next time gains nothing.
 */
final class CheckedAddresses implements DnsResolver {

  /** Each may take the whole time to connect. */
  private static final int MOST = 3;

  private final HostAddresses addresses;
  private final Predicate<InetAddress> allowed;

  CheckedAddresses(HostAddresses addresses, Predicate<InetAddress> allowed) {
    this.addresses = addresses;
    this.allowed = allowed;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    var found = addresses.of(host);
    check(found);
    return found.stream().limit(MOST).toArray(InetAddress[]::new);
  }

  /** One that is not allowed is enough: no public host has it, and a mixed answer is an attempt. */
  void check(List<InetAddress> found) {
    if (!found.stream().allMatch(allowed)) {
      throw new NotFetched(
          NotFetched.Reason.ADDRESS_NOT_ALLOWED, "Its host is not on the public internet.");
    }
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
