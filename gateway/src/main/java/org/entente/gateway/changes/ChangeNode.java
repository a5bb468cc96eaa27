package org.entente.gateway.changes;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.gateway.upstream.ChangeEvent;
import org.jspecify.annotations.Nullable;

@Type("Change")
@Description("That something changed. What it is now is read beside it.")
public record ChangeNode(
    @Description("Of the event.") @Id @NonNull String id,
    @Description("Such as record.accepted or revision.annotated.") @NonNull String type,
    @Description("What changed.") @Id @NonNull String subject,
    @Description("Of the subject, after the change.") @Nullable Integer version,
    @Nullable Instant time,
    @Description("To be given as after by whoever goes on later: nothing is missed or told twice.")
        @NonNull
        String position) {

  private static final String NAMESPACE = "org.entente.";

  static ChangeNode of(ChangeEvent event) {
    var type = event.type();
    return new ChangeNode(
        event.id(),
        type.startsWith(NAMESPACE) ? type.substring(NAMESPACE.length()) : type,
        event.subject(),
        event.entityversion(),
        event.time(),
        event.position());
  }
}
