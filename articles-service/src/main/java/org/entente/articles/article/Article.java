package org.entente.articles.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.articles.publisher.Publisher;
import org.entente.articles.text.ScriptLanguage;
import org.entente.platform.access.Visibility;
import org.entente.platform.date.PartialDate;
import org.entente.platform.id.TypeId;
import org.entente.store.date.DateColumns;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A text that one publisher published, whose states are its revisions. Nothing that is not known is
 * filled in.
 */
@Entity
public class Article {

  /** Whether the text may be shown: what IPTC calls usable, withheld and canceled. */
  @Schema(name = "ArticleStatus")
  public enum Status {
    USABLE,
    /** Not to be shown for the time being. */
    WITHHELD,
    /** Never to be shown again; followers erase what they copied. There is no way back. */
    WITHDRAWN
  }

  @Id UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @Nullable Publisher publisher;

  @Nullable String title;

  @Embedded
  @EmbeddedColumnNaming("published_%s")
  @Nullable DateColumns published;

  @Nullable String url;
  String language;

  @JdbcTypeCode(SqlTypes.ARRAY)
  String[] bylines = {};

  @Nullable String externalId;
  @Nullable String section;

  @Enumerated(EnumType.STRING)
  Visibility visibility;

  @Enumerated(EnumType.STRING)
  Status status = Status.USABLE;

  /**
   * Where it is moved by statements of their own: what was read of it before is never written back.
   */
  @Column(updatable = false)
  UUID storyId;

  int revision = 1;
  long version = 1;
  Instant receivedAt;

  public static Article received(
      UUID id, Metadata metadata, String language, Visibility visibility) {
    var article = new Article();
    article.id = id;
    article.storyId = id;
    article.language = language;
    article.visibility = visibility;
    article.receivedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    article.describe(metadata);
    return article;
  }

  public UUID id() {
    return id;
  }

  public String shownId() {
    return TypeId.show("article", id);
  }

  /** The number of the newest revision. */
  public int revision() {
    return revision;
  }

  public long version() {
    return version;
  }

  public Visibility visibility() {
    return visibility;
  }

  public @Nullable String title() {
    return title;
  }

  public String language() {
    return language;
  }

  public @Nullable Publisher publisher() {
    return publisher;
  }

  /** Null: nothing was said of it. */
  public @Nullable PartialDate published() {
    return published == null ? null : published.date();
  }

  public @Nullable String url() {
    return url;
  }

  public boolean hasUrl() {
    return url != null;
  }

  /** Whether its sender called it by an id of their own. */
  public boolean hasExternalId() {
    return externalId != null;
  }

  public boolean isVisibleTo(Visibility clearance) {
    return visibility.compareTo(clearance) <= 0;
  }

  public Status status() {
    return status;
  }

  /** A withheld or withdrawn article shows no text and takes no new one. */
  public boolean isUsable() {
    return status == Status.USABLE;
  }

  /**
   * Shows its text from now on, or does not. Readers may have cited it already, so that its id and
   * what is known about it stay.
   *
   * @throws ArticleIsWithdrawn when it was withdrawn: those who copied it have erased it
   */
  public void become(Status wanted) {
    if (status == Status.WITHDRAWN && wanted != Status.WITHDRAWN) {
      throw new ArticleIsWithdrawn(shownId());
    }
    if (status != wanted) {
      status = wanted;
      version++;
    }
  }

  /** Who may see it from now on. */
  public void showTo(Visibility readers) {
    if (visibility != readers) {
      visibility = readers;
      version++;
    }
  }

  /** Its text changed. */
  public void revise() {
    if (!isUsable()) {
      throw new IllegalStateException("%s takes no new text".formatted(shownId()));
    }
    revision++;
    version++;
  }

  /**
   * What is newly said replaces what was said; what is not mentioned stays. Of a withdrawn article
   * nothing new is kept.
   */
  public void correct(Metadata metadata) {
    if (status != Status.WITHDRAWN && describe(metadata)) {
      version++;
    }
  }

  /** What is not known yet is filled in; what is known stays. */
  public void fillIn(Metadata found) {
    var known = published();
    boolean isDated = known != null && known.edtf() != null;
    boolean dates = found.published() != null && found.published().edtf() != null;
    correct(
        new Metadata(
            title == null ? found.title() : null,
            publisher == null ? found.publisher() : null,
            known == null || (!isDated && dates) ? found.published() : null,
            url == null ? found.url() : null,
            language.equals(ScriptLanguage.UNDETERMINED) ? found.language() : null,
            bylines.length == 0 ? found.bylines() : null,
            externalId == null ? found.externalId() : null,
            section == null ? found.section() : null));
  }

  private boolean describe(Metadata said) {
    boolean changed = set(said.title(), title, t -> title = t);
    changed |= set(said.publisher(), publisher, p -> publisher = p);
    changed |= set(said.published(), published(), d -> published = DateColumns.of(d));
    changed |= set(said.url(), url, u -> url = u);
    changed |= set(said.language(), language, l -> language = l);
    changed |= set(said.bylines(), Arrays.asList(bylines), b -> bylines = b.toArray(String[]::new));
    changed |= set(said.externalId(), externalId, e -> externalId = e);
    changed |= set(said.section(), section, s -> section = s);
    return changed;
  }

  private static <T> boolean set(@Nullable T said, @Nullable T known, Consumer<T> setter) {
    if (said == null || Objects.equals(said, known)) {
      return false;
    }
    setter.accept(said);
    return true;
  }

  List<String> bylines() {
    return List.of(bylines);
  }
}
