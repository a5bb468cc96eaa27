package org.entente.store.job;

import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.entente.platform.access.Roles;
import org.entente.platform.problem.InvalidRequest;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Work that was given up, for those who run the service. */
@Path("/v1/parked-jobs")
class ParkedJobsResource {

  private static final int MOST = 200;

  private final Jobs jobs;
  private final List<String> queues;

  ParkedJobsResource(Jobs jobs, @All List<JobHandler> handlers) {
    this.jobs = jobs;
    this.queues = handlers.stream().map(JobHandler::queue).sorted().toList();
  }

  record ParkedJobs(List<ParkedJob> items) {}

  record Retried(int jobs) {}

  /** Up to 200 parked jobs of a queue, in the order of their keys. */
  @GET
  @RolesAllowed({Roles.ADMIN, Roles.CURATOR})
  public ParkedJobs parked(@RestQuery @Nullable String queue) {
    return new ParkedJobs(jobs.parked(known(queue), MOST));
  }

  /** Tries all parked jobs of a queue again, and says how many they are. */
  @POST
  @RolesAllowed(Roles.ADMIN)
  public Retried retry(@RestQuery @Nullable String queue) {
    return new Retried(jobs.retryParked(known(queue)));
  }

  private String known(@Nullable String queue) {
    if (queue == null || !queues.contains(queue)) {
      throw new InvalidRequest("queue", "Must be one of %s.".formatted(String.join(", ", queues)));
    }
    return queue;
  }
}
