package org.entente.cooperation.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.cooperation.claim.ClaimRules;
import org.entente.cooperation.code.GivenCode;
import org.entente.cooperation.evidence.EvidenceRules;
import org.entente.cooperation.evidence.NewEvidence;
import org.entente.cooperation.figure.FigureRules;
import org.entente.cooperation.given.Given;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Mode;
import org.entente.cooperation.kind.Scope;
import org.entente.cooperation.kind.Stage;
import org.entente.cooperation.link.NewLink;
import org.entente.cooperation.party.PartyRules;
import org.entente.cooperation.population.PopulationRules;
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal must be before anybody is asked about it. Everything that its own fields show is
 * told at once.
 */
final class ProposalRules {

  private static final Pattern CONTEXT = Pattern.compile("[a-z][a-z_]{0,39}");

  private final Given given = new Given();
  private final Visibility clearance;

  /**
   * @param clearance up to which visibility the proposer sees: nobody proposes what they could not
   *     see again
   */
  ProposalRules(Visibility clearance) {
    this.clearance = clearance;
  }

  /**
   * @throws org.entente.platform.problem.InvalidRequest naming every field at fault
   */
  void check(NewRecord record) {
    words(record);
    kind(record);
    manner(record);
    dates(record);
    place(record);
    new PartyRules(given).check(record.parties());
    new FigureRules(given).check(record.figures());
    new PopulationRules(given).check(record.populations());
    var topics = topics(record);
    new EvidenceRules(given).check(record.evidence(), topics);
    new ClaimRules(given).check(record.claims(), topics, keys(record.evidence()));
    NewLink.check(record.links(), given);
    GivenCode.check(record.codes(), given);
    given.id("record", record.partOf(), "partOf");
    given.throwIfAny();
  }

  private void words(NewRecord record) {
    given.text(record.externalId(), 200, "externalId");
    given.text(record.title(), 500, "title");
    given.text(record.detail(), 4000, "detail");
    given.text(record.note(), 4000, "note");
    var visibility = given.oneOf(Visibility.class, record.visibility(), "visibility");
    given.check(
        visibility == null || visibility.compareTo(clearance) <= 0,
        "visibility",
        "Must be one that you may see yourself, at most %s.".formatted(clearance));
  }

  private void kind(NewRecord record) {
    given.oneOf(Scope.class, record.scope(), "scope");
    var kind = given.requiredOneOf(Kind.class, record.kind(), "kind");
    var stage = given.oneOf(Stage.class, record.stage(), "stage");
    if (kind == null) {
      return;
    }
    given.check(stage == null || kind.allows(stage), "stage", stages(kind));
    given.check(
        !(kind.isNegative() && Boolean.TRUE.equals(record.negated())),
        "negated",
        "Must be left out with %s, which is negative already.".formatted(kind));
  }

  private static String stages(Kind kind) {
    return kind.stages().isEmpty()
        ? "Must be left out with %s, which has no stages.".formatted(kind)
        : "Must be one of %s with %s.".formatted(kind.stagesInOrder(), kind);
  }

  private void manner(NewRecord record) {
    var modes = record.modes();
    if (given.bounded(modes, 20, "modes")) {
      for (int i = 0; i < modes.size(); i++) {
        var at = "modes[%d]".formatted(i);
        given.oneOf(Mode.class, Mode::written, modes.get(i), at);
        given.check(modes.indexOf(modes.get(i)) == i, at, "Is there twice.");
      }
    }
    var contexts = record.contexts();
    if (given.bounded(contexts, 20, "contexts")) {
      for (int i = 0; i < contexts.size(); i++) {
        given.check(
            CONTEXT.matcher(contexts.get(i)).matches(),
            "contexts[%d]".formatted(i),
            "Must be a word in lower case, such as cyber or human_rights.");
      }
    }
  }

  private void dates(NewRecord record) {
    var date = record.date();
    var end = record.end();
    given.date(date, "date");
    given.date(end, "end");
    given.date(record.due(), "due");
    if (date == null || end == null) {
      return;
    }
    given.check(
        date.earliest() == null || end.latest() == null || !end.latest().isBefore(date.earliest()),
        "end",
        "Must not be before date.");
  }

  private void place(NewRecord record) {
    var place = record.place();
    if (place != null) {
      given.check(
          place.entityId() != null || place.text() != null,
          "place",
          "Must be an entity (entityId) or a text, or both.");
      given.entity(place.entityId(), "place.entityId");
      given.text(place.text(), 300, "place.text");
    }
    var series = record.series();
    if (series != null) {
      given.requiredText(series.name(), 300, "series.name");
      number(series.number(), "series.number");
    }
    number(record.point(), "point");
  }

  private void number(@Nullable Integer number, String field) {
    given.check(number == null || number >= 1, field, "Must be 1 or more.");
  }

  /** What claims and quotes can be about; what is null is told elsewhere. */
  private static Set<String> topics(NewRecord record) {
    var topics = new HashSet<>(Set.of("record", "date", "place"));
    record.figures().stream()
        .filter(Objects::nonNull)
        .forEach(f -> topics.add("figure:" + f.key()));
    record.parties().stream().filter(Objects::nonNull).forEach(p -> topics.add("party:" + p.key()));
    return topics;
  }

  private static Set<String> keys(List<NewEvidence> evidence) {
    return evidence.stream()
        .filter(Objects::nonNull)
        .map(NewEvidence::key)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
