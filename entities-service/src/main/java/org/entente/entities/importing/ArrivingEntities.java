package org.entente.entities.importing;

import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.entente.entities.subject.EntityView;
import org.entente.entities.subject.NewEntity;
import org.entente.entities.subject.Registration;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.InvalidRequest;
import org.entente.store.idempotency.Outcome;
import org.entente.store.stream.ImportAnswer;
import org.entente.store.stream.ImportAnswer.Stored;
import org.entente.store.stream.Intake;
import org.jspecify.annotations.Nullable;

/** Entities, one a line. */
record ArrivingEntities(Registration registration, Validator validator)
    implements Intake<NewEntity, NewEntity, EntityView> {

  /** As many names as an entity may have, each as long as it may be, have room in it. */
  static final int LONGEST_LINE = 1024 * 1024;

  @Override
  public Class<NewEntity> type() {
    return NewEntity.class;
  }

  @Override
  public Class<EntityView> view() {
    return EntityView.class;
  }

  @Override
  public int longestLine() {
    return LONGEST_LINE;
  }

  @Override
  public String operation() {
    return Registration.OPERATION;
  }

  @Override
  public NewEntity judged(@Nullable NewEntity sent) {
    if (sent == null) {
      throw new InvalidRequest("body", "Must be an entity.");
    }
    var errors =
        validator.validate(sent).stream()
            .map(v -> new FieldError(v.getPropertyPath().toString(), v.getMessage()))
            .sorted(Comparator.comparing(FieldError::field))
            .toList();
    if (!errors.isEmpty()) {
      throw new InvalidRequest(errors);
    }
    sent.check();
    return sent;
  }

  @Override
  public List<Outcome<EntityView>> store(List<NewEntity> entities) {
    return registration.registerAll(entities);
  }

  @Override
  public Object answer(long line, @Nullable String key, Outcome<EntityView> outcome) {
    return ImportAnswer.of(line, key, outcome.map(v -> new Stored(v.id(), v.version())));
  }
}
