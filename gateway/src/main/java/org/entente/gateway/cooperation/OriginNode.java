package org.entente.gateway.cooperation;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("RecordOrigin")
@Description("What a machine read when it suggested a record.")
public record OriginNode(
    @Description("Which machine, with its version.") @Nullable String reader,
    @Description("What was read.") @Id @Nullable String articleId,
    @Description("In which state the article was.") @Nullable Integer revision,
    @Description("How sure it is, 0 to 1.") @Nullable BigDecimal confidence,
    @Description("What made the confidence, for a person to read.")
        @Nullable List<@NonNull String> reasons,
    @Description("False where the article was read again and the record not suggested any more.")
        @Nullable Boolean current) {}
