package org.entente.entities.subject;

import java.util.List;
import java.util.Set;
import org.entente.entities.name.NameKind;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * An entity as it is shown.
 *
 * @param canonicalId who it is taken to be; itself, as long as nobody judged it to be another
 * @param name what to call it in English, else its first name
 * @param country ISO 3166 alpha-2; of a country its own
 * @param names absent, as {@code externalIds} and {@code description}, where fields were asked for
 *     and it was not
 * @param version grows with each change
 */
record EntityView(
    String id,
    String canonicalId,
    Kind kind,
    String name,
    @Nullable String country,
    @Nullable List<NameView> names,
    @Nullable List<Identifier> externalIds,
    @Nullable String description,
    @Nullable String externalId,
    Visibility visibility,
    long version) {

  record NameView(
      String id, String value, @Nullable String language, @Nullable String script, NameKind kind) {

    static NameView of(SubjectName name) {
      return new NameView(
          TypeId.show(SubjectName.PREFIX, name.id),
          name.value,
          name.language,
          name.script,
          name.kind);
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
        externalId,
        visibility,
        version);
  }

  static EntityView of(Subject subject) {
    return new EntityView(
        subject.typeId(),
        TypeId.show(Subject.PREFIX, subject.canonicalId),
        subject.kind,
        subject.name(),
        subject.country,
        subject.names.stream().map(NameView::of).toList(),
        subject.identifiers.stream().sorted(Identifier.ORDER).toList(),
        subject.description,
        subject.externalId,
        subject.visibility,
        subject.version);
  }
}
