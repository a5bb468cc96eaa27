package org.entente.articles.cleaning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/** A pass over the pages that are here, in the order in which their articles came. */
@Entity
class Cleaning {

  /** Whether it still goes on. */
  @Schema(name = "CleaningState")
  enum State {
    RUNNING,
    DONE,
    /** It was given up; what it had done stays done. */
    FAILED
  }

  /** What became of a page. */
  enum Outcome {
    CHANGED,
    UNCHANGED,
    FAILED
  }

  @Id UUID id;
  int version;
  boolean every;

  @Enumerated(EnumType.STRING)
  State state;

  @Nullable UUID after;
  long total;
  long done;
  long changed;
  long unchanged;
  long failed;
  Instant startedAt;
  @Nullable Instant finishedAt;

  String shownId() {
    return TypeId.show("cleaning", id);
  }

  boolean isRunning() {
    return state == State.RUNNING;
  }

  void count(UUID article, Outcome outcome) {
    after = article;
    done++;
    switch (outcome) {
      case CHANGED -> changed++;
      case UNCHANGED -> unchanged++;
      case FAILED -> failed++;
    }
  }

  void end(State how) {
    state = how;
    finishedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
