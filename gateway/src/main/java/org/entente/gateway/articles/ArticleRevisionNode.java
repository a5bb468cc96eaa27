package org.entente.gateway.articles;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.gateway.date.PartialDateNode;
import org.jspecify.annotations.Nullable;

/**
 * A state of a text as articles-service tells it.
 *
 * @param text null in lists
 */
@Type("ArticleRevision")
@Description("A state of an article's text. Mentions and quotes point into one.")
public record ArticleRevisionNode(
    @Description("Of which article.") @Id @NonNull String articleId,
    @Description("Its number; the first is 1.") @NonNull Integer revision,
    @Description("Its headline.") @Nullable String title,
    @Description("In UTF-16 code units.") @Nullable Integer length,
    @Description("Whether it was searched for names.") @Nullable Annotation annotation,
    @Nullable Instant receivedAt,
    @Description(
            "The version of the cleaning by which a page became this text; null when it was sent as text.")
        @Nullable Integer cleaning,
    @Description("The encoding in which the page was read; null when it came as characters.")
        @Nullable String charset,
    @Description("When the publisher says this state is of.") @Nullable PartialDateNode modified,
    @Description("What should be known of how the text came about.")
        @Nullable List<@NonNull TextNoteNode> notes,
    @Description("As it was sent. Null in lists, and when it was withheld or withdrawn.")
        @Nullable String text) {}
