package org.entente.cooperation.reading;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.cooperation.extraction.Draft;
import org.entente.cooperation.extraction.Passage;
import org.entente.cooperation.origin.Origins;
import org.entente.cooperation.origin.Origins.Reading;
import org.entente.cooperation.proposal.Judged;
import org.entente.cooperation.proposal.Judged.Fit;
import org.entente.cooperation.proposal.Judged.Refused;
import org.entente.cooperation.proposal.MachineProposals;
import org.entente.cooperation.proposal.Proposals;
import org.entente.cooperation.proposal.Proposals.Prepared;
import org.entente.cooperation.proposal.Proposals.Proposer;
import org.entente.cooperation.reading.Readings.State;
import org.entente.cooperation.record.Records;
import org.entente.cooperation.record.Review;
import org.entente.cooperation.review.Reviews;
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

/** Proposes what an extractor said, as far as it holds; what does not is counted and dropped. */
@ApplicationScoped
class Suggesting {

  private static final String NO_LONGER =
      "The text or the names found in it changed, and nothing of it suggests this any more.";
  private static final int LONGEST_REASON = 300;
  private static final int MOST_REASONS = 20;

  private final Proposals proposals;
  private final MachineProposals machine;
  private final Origins origins;
  private final Records records;
  private final Reviews reviews;
  private final Readings readings;
  private final ReadingConfig config;

  Suggesting(
      Proposals proposals,
      MachineProposals machine,
      Origins origins,
      Records records,
      Reviews reviews,
      Readings readings,
      ReadingConfig config) {
    this.proposals = proposals;
    this.machine = machine;
    this.origins = origins;
    this.records = records;
    this.reviews = reviews;
    this.readings = readings;
    this.config = config;
  }

  /** What became of the drafts of one reading. */
  private static final class Count {

    private int proposed;
    private final Map<Dropped, Integer> dropped = new EnumMap<>(Dropped.class);

    void drop(Dropped why) {
      dropped.merge(why, 1, Integer::sum);
    }
  }

  void suggest(
      Passage passage,
      Visibility readers,
      List<@Nullable Draft> drafts,
      Reading reading,
      State state) {
    var count = new Count();
    var surest = surest(sound(passage, drafts, count), count);
    var makes = new DraftRecord(passage, readers);
    var checked =
        proposals.checked(
            surest.stream().map(makes::of).toList(),
            new Proposer(MachineProposals.PROPOSER, readers));
    for (int i = 0; i < surest.size(); i++) {
      suggest(surest.get(i), checked.get(i), reading, count);
    }
    QuarkusTransaction.requiringNew()
        .run(() -> {
          // Who failed may have been about to say again what was said before.
          if (state == State.READ) {
            takeBack(origins.leftBehind(reading));
          }
          readings.end(reading, state, count.proposed, count.dropped);
        });
  }

  private void takeBack(List<UUID> leftBehind) {
    for (var id : leftBehind) {
      records
          .toChange(id)
          .filter(record -> record.review() == Review.PROPOSED)
          .ifPresent(record -> reviews.takeBack(record, MachineProposals.TAKES_BACK, NO_LONGER));
    }
  }

  private static List<Draft> sound(Passage passage, List<@Nullable Draft> drafts, Count count) {
    var check = new DraftCheck(passage);
    var sound = new ArrayList<Draft>();
    for (var draft : drafts) {
      var fault = check.fault(draft);
      fault.ifPresent(count::drop);
      if (fault.isEmpty() && draft != null) {
        sound.add(draft);
      }
    }
    return sound;
  }

  /** In the order of the text, so that those alike are told apart in the same way each time. */
  private List<Draft> surest(List<Draft> sound, Count count) {
    var bySureness = Comparator.comparingDouble(Draft::confidence).reversed();
    var surest = sound.stream().sorted(bySureness).limit(config.most()).toList();
    for (int i = surest.size(); i < sound.size(); i++) {
      count.drop(Dropped.TOO_MANY);
    }
    return surest.stream()
        .sorted(Comparator.comparingInt(draft -> draft.quotes().getFirst().start()))
        .toList();
  }

  private void suggest(Draft draft, Judged<Prepared> checked, Reading reading, Count count) {
    switch (checked) {
      case Fit<Prepared>(var prepared) -> suggest(draft, prepared, reading, count);
      case Refused<Prepared> refused -> count.drop(Dropped.REFUSED);
    }
  }

  private void suggest(Draft draft, Prepared prepared, Reading reading, Count count) {
    var sureness = BigDecimal.valueOf(draft.confidence()).setScale(3, RoundingMode.HALF_UP);
    var outcome =
        QuarkusTransaction.requiringNew()
            .call(() -> machine.suggest(prepared, sureness, reasons(draft), reading));
    switch (outcome) {
      case PROPOSED, KNOWN -> count.proposed++;
      case DECIDED -> count.drop(Dropped.DECIDED);
      case TAKEN -> count.drop(Dropped.TAKEN);
    }
  }

  private static List<String> reasons(Draft draft) {
    return draft.reasons().stream()
        .limit(MOST_REASONS)
        .map(r -> r.length() <= LONGEST_REASON ? r : r.substring(0, LONGEST_REASON))
        .toList();
  }
}
