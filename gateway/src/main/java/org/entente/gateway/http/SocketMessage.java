package org.entente.gateway.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A message of a client, as graphql-transport-ws writes it.
 *
 * @param payload absent where there is none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record SocketMessage(@Nullable String type, @Nullable String id, @Nullable JsonNode payload) {}
