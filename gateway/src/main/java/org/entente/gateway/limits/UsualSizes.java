package org.entente.gateway.limits;

import static java.util.Map.entry;

import java.util.Map;

/** How much there usually is of what a query gives no number for, and the one place to say so. */
public final class UsualSizes {

  /** Characters that take as much room as a value. */
  public static final int CHARACTERS = 100;

  /** Items of the lists that are given whole. */
  static final Map<String, Integer> LISTS =
      // A connection's own first has multiplied what it holds: its edges count once.
      Map.ofEntries(
          entry("Article.bylines", 2),
          entry("Article.highlights", 3),
          entry("Article.mentions", 30),
          entry("ArticleConnection.edges", 1),
          entry("ArticleRevision.notes", 1),
          entry("ArticleRevisionConnection.edges", 1),
          entry("Claim.about", 2),
          entry("Claim.evidenceKeys", 2),
          entry("Conflict.records", 2),
          entry("ConflictConnection.edges", 1),
          entry("CooperationRecord.claims", 4),
          entry("CooperationRecord.codes", 4),
          entry("CooperationRecord.contexts", 2),
          entry("CooperationRecord.evidence", 4),
          entry("CooperationRecord.figures", 4),
          entry("CooperationRecord.links", 2),
          entry("CooperationRecord.modes", 2),
          entry("CooperationRecord.parties", 4),
          entry("CooperationRecord.possiblySame", 2),
          entry("CooperationRecordConnection.edges", 1),
          entry("DisputeConnection.edges", 1),
          entry("DyadSeries.periods", 60),
          entry("DyadSummary.kinds", 20),
          entry("Entity.externalIds", 2),
          entry("Entity.names", 5),
          entry("Entity.officesAt", 3),
          entry("Entity.topics", 2),
          entry("EntityConnection.edges", 1),
          entry("Evidence.supports", 2),
          entry("Facet.values", 20),
          entry("Facets.facets", 2),
          entry("Mutation.decideProposals", 20),
          entry("Office.because", 2),
          entry("PledgeConnection.edges", 1),
          entry("PossiblySame.because", 3),
          entry("PublisherConnection.edges", 1),
          entry("Query.nodes", 20),
          entry("RecordOrigin.reasons", 4),
          entry("RecordReviewConnection.edges", 1),
          entry("RecordRevision.changes", 5),
          entry("RecordRevisionConnection.edges", 1),
          entry("Refusal.errors", 2),
          entry("Relation.because", 2),
          entry("RelationConnection.edges", 1),
          entry("StoryConnection.edges", 1));

  /** Of fields with much more than a few words. */
  private static final Map<String, Integer> VALUES =
      Map.of("Article.text", 10_000 / CHARACTERS, "ArticleRevision.text", 10_000 / CHARACTERS);

  private UsualSizes() {}

  static int ofList(String type, String field) {
    return LISTS.getOrDefault(type + "." + field, 10);
  }

  static int ofValue(String type, String field) {
    return VALUES.getOrDefault(type + "." + field, 1);
  }
}
