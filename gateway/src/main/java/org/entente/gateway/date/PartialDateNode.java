package org.entente.gateway.date;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("PartialDate")
@Description("A date as precisely as its source gives it; nothing is filled in.")
public record PartialDateNode(
    @Description(
            "ISO 8601-2 (EDTF) level 1 or an interval, such as 2025-06, 2025-06-27/.. or 2025~; null when unknown.")
        @Nullable String edtf,
    @Description("The first day it can be; null when open or unknown.")
        @Nullable LocalDate earliest,
    @Description("The last day it can be; null when open or unknown.") @Nullable LocalDate latest,
    @Description("How precise it is.") @Nullable DatePrecision precision,
    @Description("Where it comes from.") @Nullable DateBasis basis,
    @Description("As printed in the source.") @Nullable String text) {}
