package org.entente.gateway.articles;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * A mention as articles-service tells it.
 *
 * @param namedId who owns the name
 * @param canonicalId whom that one is taken for, where somebody judged two to be one
 */
@Type("Mention")
@Description("A span of a text that names somebody.")
public record MentionNode(
    @Description("Its id.") @Id @NonNull String id,
    @Description("In which article.") @Id @Nullable String articleId,
    @Description("In which state of its text.") @Nullable Integer revision,
    @Description("To be sent with a verdict.") @Nullable Integer version,
    @Description("Where it begins in the text, in UTF-16 code units.") @Nullable Integer start,
    @Description("Where it ends, exclusive.") @Nullable Integer end,
    @Description("As printed.") @Nullable String surface,
    @Description("How somebody is named.") @Nullable MentionType type,
    @Description("How sure the match is, 0 to 1.") @Nullable Double score,
    @Description("The office printed beside the name.") @Nullable String office,
    @Description("Whether that was the person's office when the article was published.")
        @Nullable OfficeHeld officeHeld,
    @Ignore @JsonProperty("entityId") @Nullable String namedId,
    @Ignore @Nullable String canonicalId) {

  /** Null when nobody is known by that name. */
  public @Nullable String whom() {
    return canonicalId == null ? namedId : canonicalId;
  }
}
