package org.entente.entities.relation;

import static org.entente.entities.subject.Kind.COMPANY;
import static org.entente.entities.subject.Kind.COUNTRY;
import static org.entente.entities.subject.Kind.EVENT;
import static org.entente.entities.subject.Kind.INSTRUMENT;
import static org.entente.entities.subject.Kind.ORGANIZATION;
import static org.entente.entities.subject.Kind.PERSON;
import static org.entente.entities.subject.Kind.PLACE;
import static org.entente.entities.subject.Kind.PUBLIC_BODY;

import java.util.Set;
import java.util.TreeSet;
import org.entente.entities.subject.Kind;

/** What one entity can be to another, which kinds can, and how it reads from the other side. */
enum RelationType {
  /** "Cambodia is a member of ASEAN." */
  MEMBER_OF(
      "HAS_MEMBER",
      Set.of(PERSON, PUBLIC_BODY, ORGANIZATION, COMPANY, COUNTRY),
      Set.of(PUBLIC_BODY, ORGANIZATION, COMPANY)),
  /** A department of a ministry, a place in a country; in no circles. */
  PART_OF(
      "HAS_PART",
      Set.of(PUBLIC_BODY, ORGANIZATION, COMPANY, PLACE, EVENT, INSTRUMENT),
      Set.of(PUBLIC_BODY, ORGANIZATION, COMPANY, PLACE, EVENT, INSTRUMENT, COUNTRY)),
  WORKS_FOR("EMPLOYS", Set.of(PERSON), Set.of(PUBLIC_BODY, ORGANIZATION, COMPANY, PERSON)),
  SPOKESPERSON_FOR(
      "HAS_SPOKESPERSON",
      Set.of(PERSON),
      Set.of(PUBLIC_BODY, ORGANIZATION, COMPANY, COUNTRY, PERSON)),
  REPRESENTS(
      "REPRESENTED_BY",
      Set.of(PERSON, PUBLIC_BODY, ORGANIZATION, COMPANY),
      Set.of(PUBLIC_BODY, ORGANIZATION, COMPANY, COUNTRY, PERSON)),
  BASED_IN("SEAT_OF", Set.of(PERSON, PUBLIC_BODY, ORGANIZATION, COMPANY), Set.of(PLACE, COUNTRY)),
  CITIZEN_OF("HAS_CITIZEN", Set.of(PERSON), Set.of(COUNTRY)),
  OWNS(
      "OWNED_BY",
      Set.of(PERSON, PUBLIC_BODY, ORGANIZATION, COMPANY, COUNTRY),
      Set.of(ORGANIZATION, COMPANY, PLACE)),
  CONTROLS(
      "CONTROLLED_BY",
      Set.of(PERSON, PUBLIC_BODY, ORGANIZATION, COMPANY, COUNTRY),
      Set.of(PUBLIC_BODY, ORGANIZATION, COMPANY, PLACE)),
  /** What took the place of something; who followed whom in an office is told by offices. */
  SUCCESSOR_OF(
      "PREDECESSOR_OF",
      Set.of(PUBLIC_BODY, ORGANIZATION, COMPANY, COUNTRY, INSTRUMENT, EVENT),
      Set.of(PUBLIC_BODY, ORGANIZATION, COMPANY, COUNTRY, INSTRUMENT, EVENT)),
  /** Of a treaty and the like. */
  PARTY_TO("HAS_PARTY", Set.of(PUBLIC_BODY, ORGANIZATION, COMPANY, COUNTRY), Set.of(INSTRUMENT)),
  PARTICIPATED_IN(
      "HAS_PARTICIPANT",
      Set.of(PERSON, PUBLIC_BODY, ORGANIZATION, COMPANY, COUNTRY),
      Set.of(EVENT)),
  FAMILY("FAMILY", Set.of(PERSON), Set.of(PERSON)),
  ASSOCIATE(
      "ASSOCIATE", Set.of(PERSON, ORGANIZATION, COMPANY), Set.of(PERSON, ORGANIZATION, COMPANY));

  private final String inverse;
  private final Set<Kind> from;
  private final Set<Kind> to;

  RelationType(String inverse, Set<Kind> from, Set<Kind> to) {
    this.inverse = inverse;
    this.from = from;
    this.to = to;
  }

  /** How it reads from the other side. */
  String inverse() {
    return inverse;
  }

  /** Is it the same from both sides? */
  boolean isMutual() {
    return inverse.equals(name());
  }

  boolean mayBeFrom(Kind kind) {
    return from.contains(kind);
  }

  boolean mayBeTo(Kind kind) {
    return to.contains(kind);
  }

  String kindsFrom() {
    return shown(from);
  }

  String kindsTo() {
    return shown(to);
  }

  private static String shown(Set<Kind> kinds) {
    return String.join(", ", new TreeSet<>(kinds).stream().map(Enum::name).toList());
  }
}
