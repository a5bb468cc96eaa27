package org.entente.gateway.entities;

import org.eclipse.microprofile.graphql.Description;

/** As entities-service tells it. */
@Description("Which rule decided whether something was so on a day.")
public enum HeldRule {
  @Description("NOT: the day is before the earliest day it can have begun.")
  BEFORE_EARLIEST_START,
  @Description("NOT: the day is after the latest day it can have ended.")
  AFTER_LATEST_END,
  @Description("HELD: the day is the one it began.")
  FIRST_DAY,
  @Description("HELD: the day is not before the latest day it can have begun.")
  BEGUN,
  @Description("HELD: the day is not after the earliest day it can have ended.")
  NOT_ENDED,
  @Description("POSSIBLY: it may have begun by then or later.")
  MAY_NOT_HAVE_BEGUN,
  @Description("POSSIBLY: it may have ended by then or later.")
  MAY_HAVE_ENDED,
  @Description("POSSIBLY: nobody told when it began.")
  NO_START_KNOWN,
  @Description("POSSIBLY: nobody told when it ended, which does not mean that it goes on.")
  NO_END_KNOWN
}
