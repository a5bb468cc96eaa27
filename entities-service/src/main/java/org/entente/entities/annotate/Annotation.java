package org.entente.entities.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a text names, and whom it may name. */
record Annotation(List<Mention> mentions, List<Candidate> candidates) {

  enum MentionType {
    NAME,
    /** A part of a person's name, after the whole was given in the same text. */
    SHORT_FORM,
    /** The adjective or the people of a country. */
    DEMONYM
  }

  /**
   * A known name.
   *
   * @param start UTF-16 code units of the text as given, as is {@code end}
   * @param surface what is printed there
   * @param entityId who owns the name
   * @param canonicalId who that is taken to be, as far as the caller may see that one
   * @param score 1 for a name as it is stored; less where case or diacritics differ, or a choice
   *     had to be made
   * @param office what is printed before a person's name, such as "Interior Minister"
   * @param officeHeld whether that was the person's office when the text was published; of "former
   *     Prime Minister" whether the person was prime minister then. Absent without an office
   */
  record Mention(
      int start,
      int end,
      String surface,
      String entityId,
      String canonicalId,
      MentionType type,
      double score,
      @Nullable String office,
      @Nullable OfficeHeld officeHeld) {}

  enum CandidateKind {
    PERSON,
    ORGANIZATION,
    NAME,
    /** A known name of several entities, and nothing tells which of them is meant. */
    AMBIGUOUS
  }

  /** What looks like a name, for a curator. */
  record Candidate(int start, int end, String surface, CandidateKind kind) {}

  /**
   * @param namesPosition the change up to which names were known
   */
  record Answer(String namesPosition, List<Annotation> results) {}
}
