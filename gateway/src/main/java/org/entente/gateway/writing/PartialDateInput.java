package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.entente.platform.date.PartialDate.Basis;
import org.jspecify.annotations.Nullable;

@Input("PartialDateInput")
@Description("A date as precisely as its source gives it.")
public record PartialDateInput(
    @Description("ISO 8601-2 (EDTF) level 1 or an interval.") @Nullable String edtf,
    @Nullable Basis basis,
    @Description("As printed in the source.") @Nullable String text) {}
