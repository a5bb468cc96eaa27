package org.entente.entities.subject;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.entities.name.NameKind;
import org.entente.platform.access.Visibility;
import org.entente.platform.date.PartialDate;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * An entity as it is shown.
 *
 * @param canonicalId who it is taken to be; itself, as long as nobody judged it to be another
 * @param name what to call it in English, else its first name
 * @param country ISO 3166 alpha-2; of a country its own
 * @param birthDate of a person; absent where it is not known
 * @param askedId by which id it was asked for, where that one is taken for this
 * @param names absent, as {@code externalIds}, {@code description} and {@code topics}, where fields
 *     were asked for and it was not
 * @param version grows with each change
 */
public record EntityView(
    String id,
    String canonicalId,
    Kind kind,
    String name,
    @Nullable String country,
    @Nullable List<NameView> names,
    @Nullable List<Identifier> externalIds,
    @Nullable String description,
    @Nullable PartialDate birthDate,
    @Nullable List<String> topics,
    @Nullable String externalId,
    Visibility visibility,
    long version,
    @Nullable String askedId) {

  /**
   * A name.
   *
   * @param validTo absent when not known, which does not mean "still"
   * @param source who says so: an address, or the words themselves
   * @param entityId which of those that are taken for this entity the name belongs to; absent where
   *     it is its own
   */
  public record NameView(
      String id,
      String value,
      @Nullable String language,
      @Nullable String script,
      NameKind kind,
      @Nullable PartialDate validFrom,
      @Nullable PartialDate validTo,
      @Nullable String source,
      @Nullable String entityId) {

    static NameView of(SubjectName name) {
      return of(name, null);
    }

    private static NameView of(SubjectName name, @Nullable String entityId) {
      return new NameView(
          TypeId.show(SubjectName.PREFIX, name.id),
          name.value,
          name.language,
          name.script,
          name.kind,
          name.validFrom(),
          name.validTo(),
          name.source,
          entityId);
    }
  }

  /**
   * Without the lists that were not asked for.
   *
   * @param fields all of them when absent
   */
  EntityView with(@Nullable Set<String> fields) {
    if (fields == null) {
      return this;
    }
    return new EntityView(
        id,
        canonicalId,
        kind,
        name,
        country,
        fields.contains("names") ? names : null,
        fields.contains("externalIds") ? externalIds : null,
        fields.contains("description") ? description : null,
        birthDate,
        fields.contains("topics") ? topics : null,
        externalId,
        visibility,
        version,
        askedId);
  }

  /** The same, for who asked for it by another id. */
  EntityView askedFor(String asked) {
    return new EntityView(
        id,
        canonicalId,
        kind,
        name,
        country,
        names,
        externalIds,
        description,
        birthDate,
        topics,
        externalId,
        visibility,
        version,
        asked);
  }

  /**
   * The one that stands for a cluster, with the names and external ids of all its members.
   *
   * @param members those that may be seen, that one among them
   */
  static EntityView ofCluster(UUID canonical, List<Subject> members) {
    var stands = members.stream().filter(m -> m.id.equals(canonical)).findFirst().orElseThrow();
    return of(stands, members.stream().filter(m -> !m.equals(stands)).toList());
  }

  private static EntityView of(Subject subject, List<Subject> others) {
    var view = of(subject);
    if (others.isEmpty()) {
      return view;
    }
    return new EntityView(
        view.id,
        view.canonicalId,
        view.kind,
        view.name,
        view.country,
        Stream.concat(
                subject.names.stream().map(NameView::of),
                others.stream().flatMap(o -> o.names.stream().map(n -> NameView.of(n, o.typeId()))))
            .toList(),
        Stream.concat(Stream.of(subject), others.stream())
            .flatMap(s -> s.identifiers.stream())
            .distinct()
            .sorted(Identifier.ORDER)
            .toList(),
        view.description,
        view.birthDate,
        view.topics,
        view.externalId,
        view.visibility,
        view.version,
        null);
  }

  static EntityView of(Subject subject) {
    return new EntityView(
        subject.typeId(),
        TypeId.show(Subject.PREFIX, subject.canonicalId),
        subject.kind,
        subject.name(),
        subject.country,
        subject.names.stream().map(NameView::of).toList(),
        subject.identifiersInOrder(),
        subject.description,
        subject.birthDate(),
        List.of(subject.topics),
        subject.externalId,
        subject.visibility,
        subject.version,
        null);
  }
}
