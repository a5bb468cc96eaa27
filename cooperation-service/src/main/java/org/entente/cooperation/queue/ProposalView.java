package org.entente.cooperation.queue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.entente.cooperation.link.SuggestionView;
import org.entente.cooperation.origin.OriginView;
import org.entente.cooperation.record.RecordView;
import org.jspecify.annotations.Nullable;

/**
 * A record that waits for a decision, with what it takes to decide.
 *
 * @param origin what a machine read that suggested it; absent where a person proposed it
 * @param possiblySame records that may be about the same act
 */
record ProposalView(
    @JsonUnwrapped RecordView record,
    @Nullable OriginView origin,
    List<SuggestionView> possiblySame) {}
