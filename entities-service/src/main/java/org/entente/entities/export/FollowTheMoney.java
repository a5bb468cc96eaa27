package org.entente.entities.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.entities.name.NameKind;
import org.entente.entities.subject.EntityPages.Cluster;
import org.entente.entities.subject.Identifier;
import org.entente.entities.subject.Kind;
import org.entente.store.ftm.FtmEntity;
import org.jspecify.annotations.Nullable;

/**
 * Says of an entity what FollowTheMoney has words for. A state is a legal entity there, a place an
 * address, a treaty a document, which must have a file's name: it is given its own. Demonyms and
 * what others call it by in schemes that are unknown there are left out.
 */
final class FollowTheMoney {

  private static final Set<String> LEGAL_ENTITIES =
      Set.of("Person", "PublicBody", "Organization", "Company", "LegalEntity");

  /** Identifiers by property; some are known of legal entities only. */
  private static final Map<String, String> OF_ALL = Map.of("wikidata", "wikidataId");

  private static final Map<String, String> OF_LEGAL_ENTITIES =
      Map.of("lei", "leiCode", "swift-bic", "swiftBic", "registration", "registrationNumber");

  private FollowTheMoney() {}

  static FtmEntity of(Cluster cluster) {
    var entity = cluster.view();
    var schema = schema(entity.kind());
    var isLegal = LEGAL_ENTITIES.contains(schema);
    var ftm = new FtmEntity(entity.id(), schema, cluster.others());
    for (var name : list(entity.names())) {
      if (name.kind() != NameKind.DEMONYM) {
        ftm.with(property(name.kind()), name.value());
      }
    }
    ftm.with("name", ftm.properties().containsKey("name") ? null : entity.name());
    ftm.with("country", country(entity.country())).with("description", entity.description());
    ftm.with(
        "birthDate", entity.birthDate() == null ? null : FtmEntity.date(entity.birthDate().edtf()));
    list(entity.topics()).forEach(topic -> ftm.with("topics", topic));
    for (var identifier : list(entity.externalIds())) {
      identify(ftm, identifier, isLegal);
    }
    if (schema.equals("Address")) {
      ftm.with("full", entity.name());
    } else if (schema.equals("Document")) {
      ftm.with("title", entity.name()).with("fileName", entity.name());
    }
    return ftm;
  }

  /** Codes of countries are in small letters there. */
  static @Nullable String country(@Nullable String code) {
    return code == null ? null : code.toLowerCase(Locale.ROOT);
  }

  private static void identify(FtmEntity ftm, Identifier identifier, boolean isLegal) {
    var property = OF_ALL.get(identifier.scheme());
    if (property == null && isLegal) {
      property = OF_LEGAL_ENTITIES.get(identifier.scheme());
    }
    if (property != null) {
      ftm.with(property, identifier.value());
    }
  }

  private static String schema(Kind kind) {
    return switch (kind) {
      case PERSON -> "Person";
      case PUBLIC_BODY -> "PublicBody";
      case ORGANIZATION -> "Organization";
      case COMPANY -> "Company";
      case COUNTRY -> "LegalEntity";
      case PLACE -> "Address";
      case POSITION -> "Position";
      case INSTRUMENT -> "Document";
      case EVENT -> "Event";
    };
  }

  private static String property(NameKind kind) {
    return switch (kind) {
      case PRIMARY -> "name";
      case WEAK -> "weakAlias";
      case PREVIOUS -> "previousName";
      case ALIAS, ACRONYM, TRANSLITERATION, DEMONYM -> "alias";
    };
  }

  private static <T> List<T> list(@Nullable List<T> given) {
    return given == null ? List.of() : given;
  }
}
