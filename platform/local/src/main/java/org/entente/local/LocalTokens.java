package org.entente.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Bearer tokens for a local run and for tests, in place of an OpenID Connect server. */
public final class LocalTokens {

  public static final String ISSUER = "https://entente.local";
  public static final String AUDIENCE = "entente";

  private static final int KEY_BITS = 2048;
  private static final float LIFETIME_MINUTES = 365 * 24 * 60;

  private final RsaJsonWebKey key;

  private LocalTokens(RsaJsonWebKey key) {
    this.key = key;
  }

  /** Signed with a key that nobody else knows and that is gone with this object. */
  public static LocalTokens withNewKey() {
    try {
      return new LocalTokens(RsaJwkGenerator.generateJwk(KEY_BITS));
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Signed with the key in this file, which is made at the first call. */
  public static LocalTokens keptIn(Path file) throws IOException {
    if (!Files.exists(file)) {
      Secret.write(file, withNewKey().key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
    }
    return readFrom(file);
  }

  /** Signed with the key in this file, which must be there. */
  static LocalTokens readFrom(Path file) throws IOException {
    try {
      return new LocalTokens(
          new RsaJsonWebKey(org.jose4j.json.JsonUtil.parseJson(Files.readString(file))));
    } catch (JoseException e) {
      throw new CannotRun(
          "%s holds no key: delete it, and the next start makes a new one.".formatted(file), e);
    }
  }

  /** The key that verifies these tokens, as {@code quarkus.oidc.public-key} takes it. */
  public String publicKey() {
    return Base64.getEncoder().encodeToString(key.getRsaPublicKey().getEncoded());
  }

  /** A token of this person or service, good for a year. */
  public String of(String name, String... roles) {
    var claims = new JwtClaims();
    claims.setIssuer(ISSUER);
    claims.setAudience(AUDIENCE);
    claims.setSubject(name);
    claims.setStringClaim("preferred_username", name);
    claims.setStringListClaim("groups", List.of(roles));
    claims.setGeneratedJwtId();
    claims.setIssuedAtToNow();
    claims.setExpirationTimeMinutesInTheFuture(LIFETIME_MINUTES);

    var signature = new JsonWebSignature();
    signature.setPayload(claims.toJson());
    signature.setKey(key.getPrivateKey());
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    signature.setHeader("typ", "JWT");
    try {
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }
}
