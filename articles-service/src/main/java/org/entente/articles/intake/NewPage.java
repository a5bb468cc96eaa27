package org.entente.articles.intake;

import java.util.Base64;
import java.util.Optional;
import org.entente.articles.intake.GatheredArticle.Page;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was fetched.
 *
 * @param base64 its bytes, as the server sent them
 * @param contentType what the server said it is, such as {@code text/html; charset=tis-620}
 */
public record NewPage(@Nullable String base64, @Nullable String contentType) {

  private static final int LONGEST_TYPE = 200;

  /** Of one that we went for ourselves. A content type that no server means is as good as none. */
  static NewPage of(Page fetched) {
    var type = fetched.contentType();
    return new NewPage(
        Base64.getEncoder().encodeToString(fetched.bytes()),
        type == null || type.length() > LONGEST_TYPE ? null : type);
  }

  void check(Violations violations) {
    violations
        .check(
            bytes().filter(b -> b.length > 0).isPresent(),
            "page.base64",
            "Must be the page's bytes in base 64 (RFC 4648), and not empty.")
        .check(
            contentType == null || contentType.length() <= LONGEST_TYPE,
            "page.contentType",
            "Must have at most %d characters.".formatted(LONGEST_TYPE));
  }

  /** Empty when it is no base 64. */
  Optional<byte[]> bytes() {
    try {
      return Optional.ofNullable(base64).map(Base64.getDecoder()::decode);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
