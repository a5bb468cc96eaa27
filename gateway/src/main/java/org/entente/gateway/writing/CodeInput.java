package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.cooperation.CodeLayer;

@Input("CodeInput")
public record CodeInput(@NonNull String scheme, @NonNull CodeLayer layer, @NonNull String code) {}
