package org.entente.cooperation.record;

import java.util.List;
import java.util.UUID;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Scope;
import org.entente.cooperation.kind.Stage;
import org.entente.platform.access.Visibility;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a record says by itself, beside its parties, figures, claims and evidence.
 *
 * @param modes as written, in lower case
 * @param hash tells whether two writes have the same content, parties and all
 */
public record Content(
    String hash,
    Kind kind,
    @Nullable Stage stage,
    @Nullable String title,
    @Nullable String detail,
    @Nullable Scope scope,
    boolean negated,
    List<String> modes,
    List<String> contexts,
    PartialDate date,
    @Nullable PartialDate end,
    @Nullable PartialDate due,
    @Nullable String placeEntityId,
    @Nullable String placeText,
    @Nullable String seriesName,
    @Nullable Integer seriesNumber,
    @Nullable Integer point,
    @Nullable UUID partOf,
    @Nullable String note,
    Visibility visibility) {}
