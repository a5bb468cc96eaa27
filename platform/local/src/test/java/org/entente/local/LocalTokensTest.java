package org.entente.local;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalTokensTest {

  @TempDir Path folder;

  @Test
  void aTokenSaysWhoAndInWhatRole() {
    var token = LocalTokens.withNewKey().of("ana", "curator", "partner");

    assertThatJson(
            new String(
                Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"iss":"https://entente.local","aud":"entente","sub":"ana","preferred_username":"ana",
             "groups":["curator","partner"],"jti":"${json-unit.any-string}",
             "iat":"${json-unit.any-number}","exp":"${json-unit.any-number}"}
            """);
  }

  @Test
  void theShownKeyVerifiesTheSignature() throws Exception {
    var tokens = LocalTokens.withNewKey();
    var token = tokens.of("ana", "curator");

    var key = new X509EncodedKeySpec(Base64.getDecoder().decode(tokens.publicKey()));
    var signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(key));
    signature.update(
        token.substring(0, token.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII));
    assertThat(
            signature.verify(
                Base64.getUrlDecoder().decode(token.substring(token.lastIndexOf('.') + 1))))
        .isTrue();
  }

  @Test
  void theKeyIsMadeOnceAndOnlyItsOwnerReadsIt() throws Exception {
    var file = folder.resolve("key.json");

    var first = LocalTokens.keptIn(file).publicKey();

    assertThat(LocalTokens.keptIn(file).publicKey()).isEqualTo(first);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
