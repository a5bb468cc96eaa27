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
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

/** A record as cooperation-service tells it. */
@Type("CooperationRecord")
@Description("One act, or one refusal or absence of one, between parties, as the sources say it.")
public record CooperationRecordNode(
    @Id @NonNull String id,
    @Nullable Integer version,
    @Nullable RecordKind kind,
    @Nullable RecordStage stage,
    @Nullable String title,
    @Nullable String detail,
    @Nullable RecordScope scope,
    @Description("The sources say that it was not done.") boolean negated,
    @Description("In what manner it was done.") @Nullable List<@NonNull String> modes,
    @Nullable List<@NonNull String> contexts,
    @Nullable PartialDateNode date,
    @Nullable PartialDateNode end,
    @Nullable PartialDateNode due,
    @Nullable PlaceNode place,
    @Nullable SeriesNode series,
    @Description("Which point of a list of points it is.") @Nullable Integer point,
    @Nullable Review review,
    @Description("Which of its revisions it says.") @Nullable Integer revision,
    @Description("It was accepted on a quote that its source took back.")
        @Nullable Boolean needsReview,
    @Description("How many disputes and corrections are shown beside it.")
        @JsonProperty("disputes")
        @Name("disputeCount")
        @Nullable Integer disputeCount,
    @Nullable String proposedBy,
    @Nullable String reviewedBy,
    @Description(
            "The two countries it is between, such as KH-KR; null when it is not between exactly two.")
        @Nullable String dyad,
    @Nullable DirectionNode direction,
    @Nullable List<@NonNull PartyNode> parties,
    @Nullable List<@NonNull FigureNode> figures,
    @Nullable List<@NonNull ClaimNode> claims,
    @Nullable List<@NonNull EvidenceNode> evidence,
    @Nullable List<@NonNull RecordLinkNode> links,
    @Nullable List<@NonNull CodeNode> codes,
    @Nullable String note,
    @Nullable Visibility visibility,
    @Nullable String externalId,
    @Nullable Instant receivedAt,
    @Description("What a machine read that suggested it. Told among proposals only.")
        @Nullable OriginNode origin,
    @Description("Records that may be about the same act. Told among proposals only.")
        @Nullable List<@NonNull PossiblySameNode> possiblySame,
    @Ignore @JsonProperty("partOf") @Nullable String wholeId)
    implements Node {}
