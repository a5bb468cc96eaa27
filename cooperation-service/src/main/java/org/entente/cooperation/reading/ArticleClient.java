package org.entente.cooperation.reading;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.entente.platform.access.Visibility;
import org.entente.platform.date.PartialDate;
import org.entente.platform.http.ServiceCredentials;
import org.entente.platform.page.PageInfo;
import org.jspecify.annotations.Nullable;

/** What is read of articles-service to read a text. */
@RegisterRestClient(configKey = "articles")
@RegisterProvider(ServiceCredentials.class)
@Path("/v1/articles/{id}")
interface ArticleClient {

  @GET
  Text article(@PathParam("id") String id);

  /** Of the newest revision, in the order of the text. */
  @GET
  @Path("/mentions")
  Mentions mentions(
      @PathParam("id") String id,
      @QueryParam("first") int first,
      @QueryParam("after") @Nullable String after);

  /**
   * An article.
   *
   * @param annotation DONE when its mentions are there
   * @param text absent where it may not be shown
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Text(
      String id,
      int revision,
      String annotation,
      @Nullable String title,
      @Nullable Publisher publisher,
      @Nullable PartialDate published,
      @Nullable String language,
      Visibility visibility,
      @Nullable String text) {

    boolean isAnnotated() {
      return annotation.equals("DONE");
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Publisher(String name) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Mentions(List<Mention> items, PageInfo pageInfo) {}

  /**
   * @param canonicalId who is named, as far as it is known
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Mention(
      int revision,
      int start,
      int end,
      String surface,
      @Nullable String canonicalId,
      @Nullable String office) {}
}
