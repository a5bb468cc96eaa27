package org.entente.entities.subject;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.entities.name.NameKind;
import org.entente.entities.name.NameText;
import org.entente.entities.subject.SubjectName.GivenBy;
import org.entente.platform.access.Visibility;
import org.entente.platform.date.PartialDate;
import org.entente.platform.id.TypeId;
import org.entente.platform.id.Uuid7;
import org.entente.store.date.DateColumns;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something with a proper name. An entity, as the APIs say; that word is taken in Java.
 */
@Entity
@Table(name = "entity")
class Subject {

  static final String PREFIX = "entity";
  static final int MOST_NAMES = 200;
  private static final int AT_ONCE = 1000;

  @Id UUID id;

  /** Whom it is taken for: itself, until somebody judges two to be one. */
  @Column(nullable = false)
  UUID canonicalId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  Kind kind;

  @Nullable String country;
  @Nullable String description;

  /** Of a person. */
  @Embedded
  @EmbeddedColumnNaming("birth_%s")
  @Nullable DateColumns birth;

  /** The id that whoever sent it knows it by; sending that again changes this one. */
  @Nullable String externalId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  Visibility visibility = Visibility.PUBLIC;

  /** What lists are sorted by: its {@link #name} folded, kept beside the names. */
  @Column(nullable = false)
  String sortedName = "";

  /** What it is known for, in order. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(nullable = false)
  String[] topics = {};

  /** Grows with each change, also of its names. Whoever changes it holds the row's lock. */
  long version;

  @OneToMany(
      mappedBy = "subject",
      cascade = CascadeType.ALL,
      orphanRemoval = true,
      fetch = FetchType.LAZY)
  @OrderBy("place")
  @BatchSize(size = AT_ONCE)
  List<SubjectName> names = new ArrayList<>();

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "entity_identifier", joinColumns = @JoinColumn(name = "entity_id"))
  @BatchSize(size = AT_ONCE)
  Set<Identifier> identifiers = new HashSet<>();

  protected Subject() {}

  Subject(Kind kind) {
    this.id = Uuid7.next();
    this.canonicalId = id;
    this.kind = kind;
  }

  @Nullable PartialDate birthDate() {
    return birth == null ? null : birth.date();
  }

  void bornOn(@Nullable PartialDate date) {
    birth = date == null ? null : DateColumns.of(date);
  }

  String typeId() {
    return TypeId.show(PREFIX, id);
  }

  /** In English if there is such a name, else the first. */
  String name() {
    return names.stream()
        .filter(n -> n.kind == NameKind.PRIMARY && n.isEnglish())
        .findFirst()
        .orElse(names.getFirst())
        .value;
  }

  List<Identifier> identifiersInOrder() {
    return identifiers.stream().sorted(Identifier.ORDER).toList();
  }

  void call(Collection<Identifier> given) {
    if (!identifiers.equals(Set.copyOf(given))) {
      identifiers.clear();
      identifiers.addAll(given);
    }
  }

  void changed() {
    version++;
  }

  void addByCurator(GivenName given) {
    names.add(
        new SubjectName(this, given, NameKind.ALIAS, names.getLast().place + 1, GivenBy.CURATOR));
    renamed();
  }

  /** Whoever changed its names says so. */
  void renamed() {
    sortedName = NameText.folded(name());
  }

  boolean has(GivenName given) {
    return names.stream().anyMatch(n -> n.isSame(given));
  }

  /**
   * Makes the names those given; a name that stays keeps its id. What curators added stays as it
   * is, behind them or, where it is given too, among them.
   *
   * @return whether anything is different now
   * @throws TooManyNames when they are more than the most together; nothing is different then
   */
  boolean rename(List<GivenName> given) {
    var before = names.stream().map(SubjectName::content).toList();
    var others =
        names.stream()
            .filter(n -> n.givenBy == GivenBy.CURATOR && given.stream().noneMatch(n::isSame))
            .toList();
    if (given.size() + others.size() > MOST_NAMES) {
      throw new TooManyNames(this);
    }
    names.removeIf(n -> n.givenBy == GivenBy.SENDER && given.stream().noneMatch(n::isSame));
    for (int i = 0; i < given.size(); i++) {
      send(given.get(i), i);
    }
    for (int i = 0; i < others.size(); i++) {
      others.get(i).place = given.size() + i;
    }
    names.sort(Comparator.comparingInt(n -> n.place));
    renamed();
    return !before.equals(names.stream().map(SubjectName::content).toList());
  }

  private void send(GivenName given, int place) {
    var kindIfNotGiven = place == 0 ? NameKind.PRIMARY : NameKind.ALIAS;
    var known = names.stream().filter(n -> n.isSame(given)).findFirst().orElse(null);
    if (known == null) {
      names.add(new SubjectName(this, given, kindIfNotGiven, place, GivenBy.SENDER));
      return;
    }
    known.place = place;
    if (known.givenBy == GivenBy.SENDER) {
      known.take(given, kindIfNotGiven);
    }
  }
}
