package org.entente.gateway.writing;

import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.cooperation.CooperationRecordNode;
import org.entente.gateway.cooperation.DisputeNode;
import org.entente.gateway.cooperation.DisputeState;
import org.entente.gateway.cooperation.Records;
import org.entente.gateway.cooperation.ReviewVerdict;
import org.entente.gateway.upstream.Service;
import org.entente.gateway.upstream.Services;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

@GraphQLApi
public class RecordWrites {

  private static final ObjectReader RECORD = Service.reader(CooperationRecordNode.class);
  private static final ObjectReader REVISION = Service.reader(ProposedRevisionNode.class);
  private static final ObjectReader DISPUTE = Service.reader(DisputeNode.class);

  private static final ObjectReader DECIDED = Service.reader(DecidedAll.class);

  private final Service service;

  RecordWrites(Services services) {
    this.service = services.cooperation();
  }

  private record Reviewed(Object verdict, @Nullable String comment, @Nullable String successor) {}

  private record Changed(RecordInput record, @Nullable String reason) {}

  private record Decisions(List<ProposalDecisionInput> decisions) {}

  private record DecidedAll(List<DecidedNode> results) {}

  private record Decided(DisputeState state, @Nullable String answer) {}

  @Mutation
  @Description("Proposes a record; somebody else accepts it.")
  public Uni<CooperationRecordNode> proposeRecord(@NonNull RecordInput record, Context context) {
    return service.post(context, "/v1/records", record, RECORD);
  }

  @Mutation
  @Description("Decides on a record that somebody else proposed, on the version that was seen.")
  public Uni<CooperationRecordNode> reviewRecord(
      @Id @NonNull String id,
      @NonNull Integer version,
      @NonNull ReviewVerdict verdict,
      @Nullable String comment,
      @Description("With DEPRECATE: the record that stands in its place.") @Id
          @Nullable String successor,
      Context context) {
    return service.write(
        context,
        HttpMethod.POST,
        "/v1/records/%s/reviews".formatted(record(id)),
        version,
        new Reviewed(verdict, comment, successor),
        RECORD);
  }

  @Mutation
  @Description("Proposes what an accepted record is to say from now on.")
  public Uni<ProposedRevisionNode> changeRecord(
      @Id @NonNull String id,
      @NonNull RecordInput record,
      @Nullable String reason,
      Context context) {
    return service.post(
        context,
        "/v1/records/%s/revisions".formatted(record(id)),
        new Changed(record, reason),
        REVISION);
  }

  @Mutation
  @Description("Decides on a proposed revision, on the version of the record that was seen.")
  public Uni<CooperationRecordNode> reviewRevision(
      @Id @NonNull String id,
      @NonNull Integer revision,
      @NonNull Integer version,
      @NonNull RevisionVerdict verdict,
      @Nullable String comment,
      Context context) {
    return service.write(
        context,
        HttpMethod.POST,
        "/v1/records/%s/revisions/%d/reviews".formatted(record(id), revision),
        version,
        new Reviewed(verdict, comment, null),
        RECORD);
  }

  @Mutation
  @Description(
      "Decides on many proposals, each on the version that was seen; one that cannot be decided on harms no other.")
  public Uni<List<@NonNull DecidedNode>> decideProposals(
      @NonNull List<@NonNull ProposalDecisionInput> decisions, Context context) {
    return service
        .<DecidedAll>post(context, "/v1/proposals:decide", new Decisions(decisions), DECIDED)
        .map(DecidedAll::results);
  }

  @Description("Such as stale-version.")
  public @Nullable String code(@Source RefusalNode refusal) {
    var type = refusal.type();
    return type == null ? null : type.substring(type.lastIndexOf('/') + 1);
  }

  @Mutation
  @Description("Files what somebody says against a record; a curator decides whether it is shown.")
  public Uni<DisputeNode> disputeRecord(
      @Id @NonNull String id, @NonNull DisputeInput dispute, Context context) {
    return service.post(context, "/v1/records/%s/disputes".formatted(record(id)), dispute, DISPUTE);
  }

  @Mutation
  @Description("Decides whether a dispute is shown.")
  public Uni<DisputeNode> decideDispute(
      @Id @NonNull String id,
      @Description("SHOWN or DISMISSED.") @NonNull DisputeState state,
      @Nullable String answer,
      Context context) {
    return service.write(
        context,
        HttpMethod.PUT,
        "/v1/disputes/%s/decision".formatted(TypeId.parse("dispute", id)),
        null,
        new Decided(state, answer),
        DISPUTE);
  }

  private static TypeId record(String id) {
    return TypeId.parse(Records.PREFIX, id);
  }
}
