package org.entente.entities.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.entente.platform.access.Roles;

@Path("/v1/quotes:report")
class QuoteReportResource {

  private final ReportedQuotes quotes;

  QuoteReportResource(ReportedQuotes quotes) {
    this.quotes = quotes;
  }

  /**
   * Takes in what articles-service found. The same again changes nothing, and quotes that are not
   * there are passed over.
   */
  @POST
  @RolesAllowed(Roles.SERVICE)
  @Transactional
  public void report(@NotNull QuoteReport report) {
    quotes.take(report.checked());
  }
}
