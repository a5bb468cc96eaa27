package org.entente.articles.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Where a host is. Asked once for each connection: what is checked is what is connected to. */
@FunctionalInterface
interface HostAddresses {

  List<InetAddress> of(String host) throws UnknownHostException;
}
