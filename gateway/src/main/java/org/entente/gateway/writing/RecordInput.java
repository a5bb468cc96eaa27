package org.entente.gateway.writing;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.cooperation.RecordKind;
import org.entente.gateway.cooperation.RecordScope;
import org.entente.gateway.cooperation.RecordStage;
import org.entente.gateway.relay.Readers;
import org.jspecify.annotations.Nullable;

@Input("RecordInput")
@Description("One act, or one refusal or absence of one, between parties, as sources say it.")
public record RecordInput(
    @Description(
            "What the proposer calls it; the same again with the same content is the same record.")
        @Nullable String externalId,
    @Description("What it is.") @NonNull RecordKind kind,
    @Description("How far it has come.") @Nullable RecordStage stage,
    @Description("What it is, in one line.") @Nullable String title,
    @Description("What it was, in words.") @Nullable String detail,
    @Description("How many states it is between.") @Nullable RecordScope scope,
    @Description("The sources say that it was not done.") @Nullable Boolean negated,
    @Description("In what manner it was done.") @Nullable List<String> modes,
    @Description("In which field, such as cyber or trafficking.") @Nullable List<String> contexts,
    @Description("When it was; leave it out where no source says.") @Nullable PartialDateInput date,
    @Description("When it ended.") @Nullable PartialDateInput end,
    @Description("By when a pledge is to be kept.") @Nullable PartialDateInput due,
    @Description("Where it was.") @Nullable PlaceInput place,
    @Description("Which one of a series of meetings it is.") @Nullable SeriesInput series,
    @Description("Which point of a list of points it is.") @Nullable Integer point,
    @Description("Who takes part, and as what.") @NonNull List<@NonNull PartyInput> parties,
    @Description("The numbers that are given.") @Nullable List<FigureInput> figures,
    @Description("Who says what of it.") @Nullable List<ClaimInput> claims,
    @Description("The quotes that show it.") @Nullable List<EvidenceInput> evidence,
    @Description("The record that it is a part of.") @Id @Nullable String partOf,
    @Description("What it has to do with other records.") @Nullable List<LinkInput> links,
    @Description("How whoever proposes it codes it, beside the table.")
        @Nullable List<CodeInput> codes,
    @Description("For whoever decides.") @Nullable String note,
    @Description("Who may see it.") @Nullable Readers visibility) {}
