package org.entente.cooperation.extraction.rules;

import org.entente.cooperation.extraction.lexicon.Act;
import org.entente.cooperation.extraction.lexicon.Form;

/**
 * Words that tell an act.
 *
 * @param from its first token
 * @param to after its last one
 */
record Trigger(Act act, Form form, int from, int to) {

  /** The token belongs to it and does not begin it. */
  boolean goesOnAt(int token) {
    return token > from && token < to;
  }

  boolean isNoun() {
    return form == Form.NOUN;
  }

  boolean isVerb() {
    return form != Form.NOUN && form != Form.FIXED;
  }

  /** Can be passive. */
  boolean isParticiple() {
    return form == Form.PAST_OR_PARTICIPLE || form == Form.PARTICIPLE;
  }
}
