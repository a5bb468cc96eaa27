package org.entente.gateway.cooperation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.gateway.date.PartialDateNode;
import org.entente.gateway.relay.Node;
import org.entente.gateway.relay.Readers;
import org.jspecify.annotations.Nullable;

/** A record as cooperation-service tells it. */
@Type("CooperationRecord")
@Description("One act, or one refusal or absence of one, between parties, as the sources say it.")
public record CooperationRecordNode(
    @Description("Its id.") @Id @NonNull String id,
    @Description("Raised by each change; to be sent with one.") @Nullable Integer version,
    @Description("What it is.") @Nullable RecordKind kind,
    @Description("How far it has come.") @Nullable RecordStage stage,
    @Description("What it is, in one line.") @Nullable String title,
    @Description("What it was, in words.") @Nullable String detail,
    @Description("How many states it is between.") @Nullable RecordScope scope,
    @Description("The sources say that it was not done.") boolean negated,
    @Description("In what manner it was done.") @Nullable List<@NonNull String> modes,
    @Description("In which field, such as cyber or trafficking.")
        @Nullable List<@NonNull String> contexts,
    @Description("When it was; unknown where no source says.") @Nullable PartialDateNode date,
    @Description("When it ended.") @Nullable PartialDateNode end,
    @Description("By when a pledge is to be kept.") @Nullable PartialDateNode due,
    @Description("Where it was.") @Nullable PlaceNode place,
    @Description("Which one of a series of meetings it is.") @Nullable SeriesNode series,
    @Description("Which point of a list of points it is.") @Nullable Integer point,
    @Description("Whether it was decided on.") @Nullable Review review,
    @Description("Which of its revisions it says.") @Nullable Integer revision,
    @Description("It was accepted on a quote that its source took back.")
        @Nullable Boolean needsReview,
    @Description("How many disputes and corrections are shown beside it.")
        @JsonProperty("disputes")
        @Name("disputeCount")
        @Nullable Integer disputeCount,
    @Description("Who proposed it; extractor is a machine.") @Nullable String proposedBy,
    @Description("Who decided on it.") @Nullable String reviewedBy,
    @Description(
            "The two countries it is between, such as KH-KR; null when it is not between exactly two.")
        @Nullable String dyad,
    @Description("Who acts towards whom, where that is plain.") @Nullable DirectionNode direction,
    @Description("Who takes part, and as what.") @Nullable List<@NonNull PartyNode> parties,
    @Description("The numbers that are given.") @Nullable List<@NonNull FigureNode> figures,
    @Description("Who says what of it.") @Nullable List<@NonNull ClaimNode> claims,
    @Description("The quotes that show it.") @Nullable List<@NonNull EvidenceNode> evidence,
    @Description("What it has to do with other records.")
        @Nullable List<@NonNull RecordLinkNode> links,
    @Description("How it is said in PLOVER and CAMEO.") @Nullable List<@NonNull CodeNode> codes,
    @Description("What whoever proposed it had to say.") @Nullable String note,
    @Description("Who may see it.") @Nullable Readers visibility,
    @Description("What its sender calls it.") @Nullable String externalId,
    @Nullable Instant receivedAt,
    @Description("What a machine read that suggested it. Told among proposals only.")
        @Nullable OriginNode origin,
    @Description("Records that may be about the same act. Told among proposals only.")
        @Nullable List<@NonNull PossiblySameNode> possiblySame,
    @Ignore @JsonProperty("partOf") @Nullable String wholeId)
    implements Node {}
