package org.entente.cooperation.evidence;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.entente.cooperation.evidence.ArticlesClient.Quote;
import org.entente.cooperation.evidence.ArticlesClient.Result;
import org.entente.platform.id.TypeId;
import org.entente.platform.id.Uuid7;
import org.jspecify.annotations.Nullable;

/** A quote, copied, with where it stands. */
@Entity
@Table(name = "record_evidence")
class Evidence {

  static final String PREFIX = "evidence";
  static final String ARTICLE = "article";

  @Id UUID id;
  UUID recordId;
  int position;

  @Column(name = "evidence_key")
  String key;

  UUID articleId;
  @Nullable Integer revision;
  @Nullable String exact;
  @Nullable String prefix;
  @Nullable String suffix;

  @Column(name = "starts_at")
  @Nullable Integer start;

  @Column(name = "ends_at")
  @Nullable Integer end;

  List<String> supports;

  @Enumerated(EnumType.STRING)
  Verification verification;

  @Enumerated(EnumType.STRING)
  Standing standing;

  boolean withheld;

  Evidence() {}

  Evidence(UUID record, int position, NewEvidence given) {
    this.id = Uuid7.next();
    this.recordId = record;
    this.position = position;
    this.key = requireNonNull(given.key());
    this.articleId = TypeId.parse(ARTICLE, requireNonNull(given.articleId())).uuid();
    this.revision = given.revision();
    this.exact = requireNonNull(given.exact());
    this.prefix = given.prefix();
    this.suffix = given.suffix();
    this.start = given.start();
    this.supports = List.copyOf(given.supports());
    this.verification = Verification.UNVERIFIED;
    this.standing = Standing.CURRENT;
  }

  Quote quote() {
    return new Quote(
        TypeId.show(ARTICLE, articleId), revision, requireNonNull(exact), prefix, suffix, start);
  }

  /**
   * A quote that cannot be pinned to one place is not found: who proposed it must say which one is
   * meant. Nor is one that is printed longer than a quote may be.
   */
  void settle(Result result) {
    if (!result.isFound() || result.isTooLong()) {
      verification = Verification.NOT_FOUND;
      return;
    }
    verification = Verification.VERIFIED;
    exact = result.exact() == null ? exact : result.exact();
    revision = result.revision();
    start = result.start();
    end = result.end();
    stand(result);
  }

  /**
   * Takes over how it stands in the newest text.
   *
   * @return whether that is news
   */
  boolean stand(Result result) {
    var told = result.standing();
    if (told == null || standing == Standing.WITHDRAWN) {
      return false;
    }
    var before = standing;
    standing = Standing.valueOf(told.state().name());
    return standing != before;
  }

  /** Its words may be shown: the article is neither withheld nor withdrawn. */
  boolean isShown() {
    return exact != null && !withheld;
  }

  boolean isVerified() {
    return verification == Verification.VERIFIED;
  }
}
