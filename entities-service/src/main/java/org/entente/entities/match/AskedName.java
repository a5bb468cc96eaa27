package org.entente.entities.match;

import org.jspecify.annotations.Nullable;

/** A question with its name taken apart, as that of a person and as that of anything else. */
record AskedName(MatchQuery query, NameForm ofPerson, NameForm ofOther, @Nullable NameForm office) {

  static AskedName of(MatchQuery query) {
    return new AskedName(
        query,
        NameForm.of(query.name(), true),
        NameForm.of(query.name(), false),
        query.office() == null ? null : NameForm.of(query.office(), false));
  }

  NameForm form(boolean person) {
    return person ? ofPerson : ofOther;
  }

  boolean isLikeOffice(String title) {
    return office != null && Scored.areLikeOffices(office, NameForm.of(title, false));
  }
}
