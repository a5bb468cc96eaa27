package org.entente.gateway.relay;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A thing with a life of its own, found again by its id alone. */
@Interface("Node")
@Description("A thing with a life of its own, found again by its id alone.")
public interface Node {

  @Name("id")
  @Description("Its id, for good.")
  @Id
  @NonNull
  String id();
}
