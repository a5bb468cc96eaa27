package org.entente.cooperation.extraction.rules;

import org.jspecify.annotations.Nullable;

/**
 * Somebody that a sentence speaks of.
 *
 * @param from its first token
 * @param to after its last one
 * @param entityId of a mention
 * @param country that it is, stands for or comes from
 * @param label as printed
 * @param word of an anaphor, which sort it stands for
 * @param carried known only from a sentence before
 * @param office of a person, as printed before the name
 */
record Referent(
    int from,
    int to,
    Nature nature,
    @Nullable String entityId,
    @Nullable String country,
    String label,
    @Nullable String word,
    boolean carried,
    @Nullable String office) {

  enum Nature {
    /** A state by its name. */
    COUNTRY,
    /** Authorities, a body or an official of a state. */
    STATE,
    /** An adjective of nationality that nothing personal follows. */
    ADJECTIVE,
    PERSON,
    /** An organisation or company. */
    BODY,
    /** People without a name. */
    PEOPLE,
    /** Firms and organisations without a name. */
    BODIES,
    /** States without a name. */
    COUNTRIES,
    PLACE,
    /** A treaty or an event. */
    THING,
    /** "Both sides", "he". */
    ANAPHOR
  }

  boolean is(Nature... natures) {
    for (var one : natures) {
      if (nature == one) {
        return true;
      }
    }
    return false;
  }

  /** An anaphor of that sort. */
  boolean stands(String sort) {
    return sort.equals(word);
  }

  /** Who can act: neither people without a name, nor a place or a thing. */
  boolean canAct() {
    return is(Nature.COUNTRY, Nature.STATE, Nature.PERSON, Nature.BODY);
  }

  /** By what it is told from others, when sides are counted. */
  String side() {
    if (country != null && nature != Nature.BODY) {
      return country;
    }
    return entityId != null ? entityId : label;
  }

  /** The state itself that it is of. */
  Referent state() {
    return new Referent(from, to, Nature.COUNTRY, null, country, label, null, carried, null);
  }

  /** Printed with that office before the name. */
  Referent holding(@Nullable String title) {
    return new Referent(from, to, nature, entityId, country, label, word, carried, title);
  }

  /** With the words behind it that belong to it. */
  Referent until(int end) {
    return new Referent(from, end, nature, entityId, country, label, word, carried, office);
  }

  /** Printed at the same place. */
  boolean isSame(Referent other) {
    return from == other.from && label.equals(other.label);
  }

  /** Somebody of whom something is known beside the name. */
  boolean isKnown() {
    return entityId != null || country != null;
  }

  /** People of whom it turns out where they are from. */
  Referent from(@Nullable String code) {
    return new Referent(from, to, nature, entityId, code, label, word, carried, office);
  }

  Referent again() {
    return new Referent(from, to, nature, entityId, country, label, word, true, office);
  }

  Referent as(Nature other) {
    return new Referent(from, to, other, entityId, country, label, word, carried, office);
  }
}
