package org.entente.gateway.cooperation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("RecordChange")
@Description("What a revision says differently.")
public record RecordChangeNode(
    @Description("Which field of the record, such as date.edtf or parties[kh].role.") @NonNull
        String field,
    @Ignore @JsonProperty("before") @Nullable JsonNode was,
    @Ignore @JsonProperty("after") @Nullable JsonNode is) {}
