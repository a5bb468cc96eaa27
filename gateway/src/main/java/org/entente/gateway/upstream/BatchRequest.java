package org.entente.gateway.upstream;

import java.util.List;
import java.util.Set;

/** Many things by id. */
public record BatchRequest(List<String> ids, Set<String> fields) {}
