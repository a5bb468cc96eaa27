package org.entente.gateway.links;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * What somebody looks for.
 *
 * @param words as they were typed
 */
@Type("Search")
@Description("What the three services find for the same words.")
public record SearchNode(@Description("What is looked for.") @NonNull String words) {}
