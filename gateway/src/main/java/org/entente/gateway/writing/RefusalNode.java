package org.entente.gateway.writing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Refusal")
@Description("Why something was not done.")
public record RefusalNode(
    @Ignore @JsonProperty("type") @Nullable String type,
    @Description("For a person.") @Nullable String detail,
    @Description("Which fields are at fault.") @Nullable List<@NonNull RefusedFieldNode> errors) {}
