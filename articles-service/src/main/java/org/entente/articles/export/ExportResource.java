package org.entente.articles.export;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.articles.article.ArticleView;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/articles:export")
class ExportResource {

  private static final String NDJSON = "application/x-ndjson";

  private final ArticleExport export;
  private final Caller caller;

  ExportResource(ArticleExport export, Caller caller) {
    this.export = export;
    this.caller = caller;
  }

  /**
   * All articles that the caller may see, one a line, those that came first first, each with the
   * text of its newest revision where that may be shown when it is written. The first line is
   * {@code {"position": …}}: whoever keeps a copy goes on from there with {@code
   * /v1/changes?after=}, where everything that changed meanwhile is told. The last line is {@code
   * {"end": true, "count": …}}; without it the export was cut.
   *
   * @param publisher whose articles
   * @param language as the articles show it
   * @param since received then or later, such as 2025-06-27T00:00:00Z
   * @param fields what is wanted of each beside its id, parted by commas; all when absent
   */
  @GET
  @RolesAllowed({Roles.PARTNER, Roles.CURATOR, Roles.ADMIN, Roles.SERVICE})
  @RunOnVirtualThread
  @Produces(NDJSON)
  @APIResponse(
      responseCode = "200",
      description = "Lines of JSON.",
      content = @Content(mediaType = NDJSON, schema = @Schema(implementation = ArticleView.class)))
  public StreamingOutput export(
      @RestQuery @Nullable String publisher,
      @RestQuery @Nullable String language,
      @RestQuery @Nullable String since,
      @RestQuery @Nullable String fields) {
    var filter = ExportFilter.of(publisher, language, since);
    var wanted = fields == null ? null : Set.copyOf(Arrays.asList(fields.split(",", -1)));
    ArticleView.mustKnow(wanted);
    var clearance = caller.clearance();
    return out -> export.write(out, filter, wanted, clearance);
  }
}
