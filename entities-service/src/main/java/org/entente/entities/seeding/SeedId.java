package org.entente.entities.seeding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that are the same in every installation, so that storing a thing again does nothing. */
final class SeedId {

  private SeedId() {}

  /** A UUIDv7 of no time: older than all that is ever received, and a hash of its parts. */
  static UUID of(String... parts) {
    var hash = ByteBuffer.wrap(sha256(String.join("\t", parts)));
    return new UUID(
        0x7000L | (hash.getShort() & 0xFFF), 0x8000000000000000L | (hash.getLong() >>> 2));
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
