package org.entente.gateway.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param operation the name of the one to answer; may be absent where the query has only one
 */
public record Question(String query, @Nullable String operation, Map<String, Object> variables) {}
