package org.entente.entities.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.entente.entities.name.NameKind;
import org.entente.entities.name.NameText;
import org.entente.entities.name.Script;
import org.entente.platform.date.PartialDate;
import org.entente.platform.id.Uuid7;
import org.entente.store.date.DateColumns;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One of the names of a {@link Subject}. */
@Entity
@Table(name = "entity_name")
class SubjectName {

  static final String PREFIX = "name";

  @Id UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "entity_id")
  Subject subject;

  @Column(nullable = false)
  String value;

  /** What lists search in. */
  @Column(nullable = false)
  String folded;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  NameKind kind;

  @Nullable String language;
  @Nullable String script;

  @Embedded
  @EmbeddedColumnNaming("from_%s")
  @Nullable DateColumns validFrom;

  @Embedded
  @EmbeddedColumnNaming("to_%s")
  @Nullable DateColumns validTo;

  /** Who says so: an address, or the words themselves. */
  @Nullable String source;

  int place;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  GivenBy givenBy;

  /** Who gave the name. */
  enum GivenBy {
    /** Whoever sent the entity: when it is sent again, the name is what is sent then. */
    SENDER,
    /** A curator, beside what was sent. */
    CURATOR
  }

  protected SubjectName() {}

  SubjectName(
      Subject subject, GivenName given, NameKind kindIfNotGiven, int place, GivenBy givenBy) {
    this.id = Uuid7.next();
    this.subject = subject;
    this.value = given.value();
    this.folded = NameText.folded(given.value());
    this.language = given.language();
    this.place = place;
    this.givenBy = givenBy;
    take(given, kindIfNotGiven);
  }

  /** What may differ between two names that are the same. */
  final void take(GivenName given, NameKind kindIfNotGiven) {
    kind = given.kind() == null ? kindIfNotGiven : given.kind();
    script = given.script() == null ? Script.of(given.value()) : given.script();
    validFrom = given.validFrom() == null ? null : DateColumns.of(given.validFrom());
    validTo = given.validTo() == null ? null : DateColumns.of(given.validTo());
    source = given.source();
  }

  /** A curator says what it really is; whoever sent it says otherwise no more. */
  void correct(GivenName given) {
    value = given.value();
    folded = NameText.folded(given.value());
    language = given.language();
    givenBy = GivenBy.CURATOR;
    take(given, kind);
  }

  @Nullable PartialDate validFrom() {
    return validFrom == null ? null : validFrom.date();
  }

  @Nullable PartialDate validTo() {
    return validTo == null ? null : validTo.date();
  }

  boolean isEnglish() {
    return language != null && (language.equals("en") || language.startsWith("en-"));
  }

  /** The same letters in the same language are the same name. */
  boolean isSame(GivenName given) {
    return value.equals(given.value()) && Objects.equals(language, given.language());
  }

  List<@Nullable Object> content() {
    return Arrays.asList(value, kind, language, script, validFrom(), validTo(), source, place);
  }
}
