package org.entente.gateway.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * Queries by their hash, as Apollo's automatic persisted queries have it: a client sends the
 * SHA-256 of a query alone, and the query with it once where that is not known.
 */
@ApplicationScoped
class PersistedQueries {

  private final Cache<String, String> byHash;

  PersistedQueries(HttpConfig config) {
    this.byHash =
        Caffeine.newBuilder()
            .maximumWeight(config.persistedCharacters())
            .<String, String>weigher((hash, query) -> query.length())
            .build();
  }

  /**
   * The query that is asked.
   *
   * @throws PersistedQueryNotFound when only its hash was sent, and is not known
   * @throws InvalidRequest when there is no query, or another than the hash says
   */
  String query(Sent sent) {
    var hash = hash(sent.extensions());
    var query = sent.query();
    if (hash == null) {
      if (query == null || query.isBlank()) {
        throw new InvalidRequest("query", "Must be there.");
      }
      return query;
    }
    if (query == null || query.isEmpty()) {
      var known = byHash.getIfPresent(hash);
      if (known == null) {
        throw new PersistedQueryNotFound();
      }
      return known;
    }
    if (!hash.equals(sha256(query))) {
      throw new InvalidRequest(
          "extensions.persistedQuery.sha256Hash", "Must be the hash of the query beside it.");
    }
    byHash.put(hash, query);
    return query;
  }

  private static @Nullable String hash(Map<String, Object> extensions) {
    if (!(extensions.get("persistedQuery") instanceof Map<?, ?> persisted)) {
      return null;
    }
    if (!(persisted.get("version") instanceof Integer version) || version != 1) {
      throw new InvalidRequest("extensions.persistedQuery.version", "Must be 1.");
    }
    if (!(persisted.get("sha256Hash") instanceof String hash) || hash.length() != 64) {
      throw new InvalidRequest("extensions.persistedQuery.sha256Hash", "Must have 64 digits.");
    }
    return hash.toLowerCase(Locale.ROOT);
  }

  private static String sha256(String query) {
    return sha256(query.getBytes(StandardCharsets.UTF_8));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
