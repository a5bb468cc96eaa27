package org.entente.platform.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A place in a list: eight bytes of a hash over list and filter, eight over the whole, then the
 * sort key. The second hash is no secret; it tells a cursor that was cut or typed from one that was
 * given out.
 */
record Cursor(long listAndFilter, List<String> key) {

  static long hashOf(String list, Object filter) {
    return hash((list + "\u0000" + filter).getBytes(StandardCharsets.UTF_8));
  }

  String encode() {
    var parts = String.join("\u0000", key).getBytes(StandardCharsets.UTF_8);
    var content = ByteBuffer.allocate(8 + parts.length).putLong(listAndFilter).put(parts).array();
    var all = ByteBuffer.allocate(8 + content.length).putLong(hash(content)).put(content).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  static Cursor decode(String text) {
    byte[] all;
    try {
      all = Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new MalformedCursor();
    }
    if (all.length < 17 || all.length > 4096) {
      throw new MalformedCursor();
    }
    var buffer = ByteBuffer.wrap(all);
    var check = buffer.getLong();
    var content = new byte[buffer.remaining()];
    buffer.get(content);
    if (check != hash(content)) {
      throw new MalformedCursor();
    }
    var list = ByteBuffer.wrap(content).getLong();
    var parts = new String(content, 8, content.length - 8, StandardCharsets.UTF_8);
    return new Cursor(list, split(parts));
  }

  private static List<String> split(String parts) {
    var key = new ArrayList<String>();
    var start = 0;
    for (int end; (end = parts.indexOf('\u0000', start)) >= 0; start = end + 1) {
      key.add(parts.substring(start, end));
    }
    key.add(parts.substring(start));
    return List.copyOf(key);
  }

  private static long hash(byte[] content) {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(content)).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
