package org.entente.gateway.articles;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.gateway.date.PartialDateNode;
import org.entente.gateway.relay.Node;
import org.entente.gateway.relay.Readers;
import org.jspecify.annotations.Nullable;

/**
 * An article as articles-service tells it.
 *
 * @param fetchedText null also where the text was not asked for, as in lists
 */
@Type("Article")
@Description("A text that one publisher published.")
public record ArticleNode(
    @Description("Its id.") @Id @NonNull String id,
    @Description("Null when the source names none.") @Nullable String title,
    @Description("Who published it.") @Nullable PublisherNode publisher,
    @Description("When it was published; unknown where nobody says.")
        @Nullable PartialDateNode published,
    @Description("Where it was published.") @Nullable String url,
    @Description("BCP 47.") @Nullable String language,
    @Description("Who wrote it, as printed.") @Nullable List<@NonNull String> bylines,
    @Description("The part of the publication it stood in.") @Nullable String section,
    @Ignore @JsonProperty("story") @Nullable String storyId,
    @Description("The number of the newest state of its text.") @Nullable Integer revision,
    @Description("Whether its newest text was searched for names.") @Nullable Annotation annotation,
    @Description("Whether its text may be shown.") @Nullable ArticleStatus status,
    @Description("Who may see it.") @Nullable Readers visibility,
    @Description("What its sender calls it.") @Nullable String externalId,
    @Nullable Instant receivedAt,
    @Description(
            "Where the newest text holds what was searched for, at most three places; null where nothing was searched for.")
        @Nullable List<@NonNull HighlightNode> highlights,
    @Ignore @JsonProperty("text") @Nullable String fetchedText)
    implements Node {}
