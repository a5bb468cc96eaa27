package org.entente.gateway.changes;

import org.eclipse.microprofile.graphql.Description;

@Description("Whose changes.")
public enum ChangeSource {
  @Description("Articles, their revisions and mentions.")
  ARTICLES,
  @Description("Entities, who is who, offices and relations.")
  ENTITIES,
  @Description("Records and all that belongs to them.")
  COOPERATION
}
