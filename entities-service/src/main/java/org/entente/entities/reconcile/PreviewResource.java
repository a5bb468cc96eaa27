package org.entente.entities.reconcile;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;
import org.entente.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A few lines of HTML about an entity, to be shown in a frame of another page. */
@Path("/v1/reconcile/preview")
class PreviewResource {

  private static final int MOST_NAMES = 8;

  private final Reconciliation reconciliation;

  PreviewResource(Reconciliation reconciliation) {
    this.reconciliation = reconciliation;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @PermitAll
  public RestResponse<String> preview(@RestQuery @Nullable String id) {
    var details =
        reconciliation.details(id == null ? "" : id).orElseThrow(() -> new NothingToShow(id));
    return RestResponse.ResponseBuilder.ok(html(details))
        .type(MediaType.TEXT_HTML + ";charset=UTF-8")
        .header("Content-Security-Policy", "default-src 'none'")
        .build();
  }

  private static String html(Details details) {
    var names = details.names().stream().limit(MOST_NAMES).map(PreviewResource::escaped);
    return """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><title>%1$s</title></head>
    <body><h1>%1$s</h1><p>%2$s</p><p>%3$s</p></body></html>
    """
        .formatted(
            escaped(details.name()),
            escaped(details.summary()),
            names.collect(Collectors.joining(" · ")));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  static final class NothingToShow extends Problem {

    NothingToShow(@Nullable String id) {
      super(404, "There is no entity %s.".formatted(id));
    }
  }
}
