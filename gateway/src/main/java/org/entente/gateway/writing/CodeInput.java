package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.cooperation.CodeLayer;

@Input("CodeInput")
@Description("How whoever proposes a record codes it.")
public record CodeInput(
    @Description("With its version.") @NonNull String scheme,
    @Description("What it is about.") @NonNull CodeLayer layer,
    @Description("In the words or numbers of the scheme.") @NonNull String code) {}
