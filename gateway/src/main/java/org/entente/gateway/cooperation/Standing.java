package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description(
    "Whether a quote still stands in the newest revision, and whether its article may be quoted.")
public enum Standing {
  @Description("The words stand there as they stood.")
  CURRENT,
  @Description("They stand elsewhere in it.")
  MOVED,
  @Description("They do not stand there any more.")
  LOST,
  @Description("The article is not shown for the time being.")
  WITHHELD,
  @Description("The article was withdrawn.")
  WITHDRAWN
}
