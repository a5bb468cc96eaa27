package org.entente.gateway.relay;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

/** How many things a list has, counted when somebody asks. */
public interface Total {

  String DESCRIPTION =
      "How many there are in all, counted when it is asked for. Null of a timeline and of what one person proposes, and where the words match more than are counted.";

  /** Of a list that nobody counts. */
  Total UNKNOWN = context -> Uni.createFrom().<@Nullable Integer>nullItem();

  Uni<@Nullable Integer> in(Context context);
}
