package org.entente.gateway.cooperation;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("PossiblySame")
@Description("A record that may be about the same act. Nothing follows from it.")
public record PossiblySameNode(
    @Description("Its id.") @Id @NonNull String recordId,
    @Description("What speaks for it.") @Nullable List<@NonNull SamenessNode> because) {}
