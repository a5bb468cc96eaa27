package org.entente.cooperation.record;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.cooperation.claim.ClaimView;
import org.entente.cooperation.code.CodeView;
import org.entente.cooperation.evidence.EvidenceView;
import org.entente.cooperation.figure.FigureView;
import org.entente.cooperation.link.LinkView;
import org.entente.cooperation.party.PartyView;
import org.jspecify.annotations.Nullable;

/** What belongs to the records of one answer, each sort read at once for all of them. */
record Parts(
    Part<PartyView> parties,
    Part<FigureView> figures,
    Part<ClaimView> claims,
    Part<EvidenceView> evidence,
    Part<LinkView> links,
    Part<CodeView> codes) {

  /** One sort, by record; absent when it was not asked for. */
  record Part<T>(@Nullable Map<UUID, List<T>> byRecord) {

    @Nullable List<T> of(UUID record) {
      return byRecord == null ? null : byRecord.getOrDefault(record, List.of());
    }
  }
}
