package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.entente.gateway.date.DateBasis;
import org.jspecify.annotations.Nullable;

@Input("PartialDateInput")
@Description("A date as precisely as its source gives it.")
public record PartialDateInput(
    @Description("ISO 8601-2 (EDTF) level 1 or an interval.") @Nullable String edtf,
    @Description("Where it comes from.") @Nullable DateBasis basis,
    @Description("As printed in the source.") @Nullable String text) {}
