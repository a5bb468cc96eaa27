package org.entente.gateway.entities;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.entente.gateway.upstream.Query;
import org.jspecify.annotations.Nullable;

@Input("EntityFilter")
@Description("Which entities; all that is given must hold.")
public record EntityFilter(
    @Description("What sort of thing it is.") @Nullable EntityKind kind,
    @Description("ISO 3166-1 alpha-2.") @Nullable String country,
    @Description("Part of a name, in any script.") @Nullable String q,
    @Description("Scheme and value, such as iso3166:KH.") @Nullable String externalId) {

  Query query() {
    return new Query()
        .with("kind", kind)
        .with("country", country)
        .with("q", q)
        .with("externalId", externalId);
  }
}
