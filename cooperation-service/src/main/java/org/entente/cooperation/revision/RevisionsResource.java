package org.entente.cooperation.revision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.cooperation.evidence.ArticlesOutOfSight;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.Records;
import org.entente.platform.access.Caller;
import org.entente.platform.id.TypeId;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/v1/records/{id}/revisions")
class RevisionsResource {

  private final Records records;
  private final Revisions revisions;
  private final ArticlesOutOfSight articles;
  private final Caller caller;

  RevisionsResource(
      Records records, Revisions revisions, ArticlesOutOfSight articles, Caller caller) {
    this.records = records;
    this.revisions = revisions;
    this.articles = articles;
    this.caller = caller;
  }

  /** The states that a record was in, and the one that is proposed, the newest first. */
  @GET
  @PermitAll
  @Reads
  public List<RevisionView> all(@RestPath String id) {
    var record = record(id);
    return revisions.of(record.id()).stream()
        .map(revision -> RevisionView.of(record.typeId(), revision, null, null))
        .toList();
  }

  /** One of them, for good: what can be cited. */
  @GET
  @Path("/{number}")
  @PermitAll
  @Reads
  public RevisionView one(@RestPath String id, @RestPath int number) {
    var record = record(id);
    var revision = revisions.get(record, number);
    var content = shown(revision.content);
    var base = revision.basedOn == null ? null : revisions.find(record, revision.basedOn);
    return RevisionView.of(
        record.typeId(),
        revision,
        content,
        base == null
            ? null
            : base.map(b -> Change.between(shown(b.content), content)).orElse(null));
  }

  private CooperationRecord record(String id) {
    return records.get(TypeId.parse(CooperationRecord.PREFIX, id), caller.clearance());
  }

  /** Without the words of articles that are withheld; those of withdrawn ones are erased. */
  private JsonNode shown(JsonNode content) {
    var shown = content.deepCopy();
    var quoted = new ArrayList<@Nullable String>();
    shown.path("evidence").forEach(quote -> quoted.add(quote.path("articleId").asText()));
    var hidden = articles.hidden(quoted);
    for (var quote : shown.path("evidence")) {
      if (hidden.contains(quote.path("articleId").asText())) {
        ((ObjectNode) quote).remove(List.of("exact", "prefix", "suffix"));
      }
    }
    return shown;
  }
}
