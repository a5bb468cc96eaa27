package org.entente.gateway.writing;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.cooperation.RecordKind;
import org.entente.gateway.cooperation.RecordScope;
import org.entente.gateway.cooperation.RecordStage;
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

@Input("RecordInput")
@Description("One act, or one refusal or absence of one, between parties, as sources say it.")
public record RecordInput(
    @Description(
            "What the proposer calls it; the same again with the same content is the same record.")
        @Nullable String externalId,
    @NonNull RecordKind kind,
    @Nullable RecordStage stage,
    @Nullable String title,
    @Nullable String detail,
    @Nullable RecordScope scope,
    @Nullable Boolean negated,
    @Nullable List<String> modes,
    @Nullable List<String> contexts,
    @Nullable PartialDateInput date,
    @Nullable PartialDateInput end,
    @Description("By when a pledge is to be kept.") @Nullable PartialDateInput due,
    @Nullable PlaceInput place,
    @Nullable SeriesInput series,
    @Nullable Integer point,
    @NonNull List<@NonNull PartyInput> parties,
    @Nullable List<FigureInput> figures,
    @Nullable List<ClaimInput> claims,
    @Nullable List<EvidenceInput> evidence,
    @Id @Nullable String partOf,
    @Nullable List<LinkInput> links,
    @Nullable List<CodeInput> codes,
    @Nullable String note,
    @Nullable Visibility visibility) {}
