package org.entente.gateway.http;

/** What a connection is closed with, as graphql-transport-ws has it. */
enum SocketClose {
  /** As RFC 6455 has it: the server stops. */
  GOING_AWAY(1001, "Going away"),
  INVALID_MESSAGE(4400, "Invalid message"),
  UNAUTHORIZED(4401, "Unauthorized"),
  PROTOCOL_NOT_OFFERED(4406, "Subprotocol not acceptable"),
  INITIALISATION_TIMEOUT(4408, "Connection initialisation timeout"),
  SUBSCRIBER_EXISTS(4409, "Subscriber for %s already exists"),
  TOO_MANY_INITIALISATIONS(4429, "Too many initialisation requests"),
  /** Not of the protocol. */
  NOT_READING(4499, "Nothing was read or said for too long");

  /** A frame that closes has room for 123 bytes. */
  private static final int LONGEST = 100;

  private final short code;
  private final String reason;

  SocketClose(int code, String reason) {
    this.code = (short) code;
    this.reason = reason;
  }

  short code() {
    return code;
  }

  /**
   * @param what it is about; of ids that are long, or not in Latin letters, nothing is said
   */
  String reason(Object... what) {
    var said = reason.formatted(what);
    return said.length() <= LONGEST && said.chars().allMatch(c -> c < 0x80)
        ? said
        : reason.formatted("it");
  }
}
