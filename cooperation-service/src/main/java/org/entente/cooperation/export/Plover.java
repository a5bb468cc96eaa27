package org.entente.cooperation.export;

import static java.util.Map.entry;
import static org.entente.cooperation.party.Role.ACTOR;
import static org.entente.cooperation.party.Role.CONVENER;
import static org.entente.cooperation.party.Role.COUNTERPART;
import static org.entente.cooperation.party.Role.HOST;
import static org.entente.cooperation.party.Role.PARTICIPANT;
import static org.entente.cooperation.party.Role.RECIPIENT;
import static org.entente.cooperation.party.Role.SIGNATORY;
import static org.entente.cooperation.party.Role.SPEAKER;
import static org.entente.cooperation.party.Role.SUBJECT;
import static org.entente.cooperation.party.Role.TARGET;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.cooperation.code.CodeTable;
import org.entente.cooperation.code.CodeView;
import org.entente.cooperation.code.Layer;
import org.entente.cooperation.evidence.EvidenceView;
import org.entente.cooperation.party.PartyView;
import org.entente.cooperation.party.Role;
import org.entente.cooperation.record.RecordView;
import org.jspecify.annotations.Nullable;

/**
 * What PLOVER can hold of a record: one event a code, of those that have one. A date is required
 * there, so records without a first day are left out and counted, as are those without a code. It
 * has no place for figures, for who claims what, and for whole texts.
 */
final class Plover {

  /** Verbal cooperation, material cooperation, verbal conflict, material conflict. */
  private static final Map<String, Integer> QUADS =
      Map.ofEntries(
          entry("AGREE", 1),
          entry("CONSULT", 1),
          entry("SUPPORT", 1),
          entry("CONCEDE", 1),
          entry("COOPERATE", 2),
          entry("AID", 2),
          entry("RETREAT", 2),
          entry("REQUEST", 3),
          entry("ACCUSE", 3),
          entry("REJECT", 3),
          entry("THREATEN", 3),
          entry("PROTEST", 4),
          entry("SANCTION", 4),
          entry("MOBILIZE", 4),
          entry("COERCE", 4),
          entry("ASSAULT", 4));

  private static final Set<Role> ACTING = EnumSet.of(ACTOR, CONVENER, SPEAKER);
  private static final Set<Role> ALIKE = EnumSet.of(PARTICIPANT, COUNTERPART, HOST, SIGNATORY);
  private static final Set<Role> RECEIVING = EnumSet.of(RECIPIENT, TARGET, SUBJECT);

  private Plover() {}

  /** An event in the words of PLOVER 2.0. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Event(
      String id,
      LocalDate date,
      @Nullable LocalDate enddate,
      List<Actor> actor,
      List<Actor> recipient,
      List<String> event,
      List<String> mode,
      List<String> context,
      @JsonProperty("event_loc") @Nullable String eventLoc,
      @JsonProperty("quad_code") int quadCode,
      @JsonProperty("event_scale") @Nullable BigDecimal eventScale,
      List<String> link,
      @JsonProperty("text_info") List<String> textInfo,
      @JsonProperty("cite_info") List<String> citeInfo) {}

  /**
   * @param country ISO 3166; PLOVER itself writes three letters
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Actor(@Nullable String name, @Nullable String country, String role) {}

  static boolean isDated(RecordView r) {
    return r.date().earliest() != null;
  }

  /** None where the record has no date or no code. */
  static List<Event> of(RecordView r) {
    var earliest = r.date().earliest();
    if (earliest == null) {
      return List.of();
    }
    return list(r.codes())
        .filter(code ->
            code.author() == CodeView.Author.TABLE && code.scheme().equals(CodeTable.PLOVER))
        .map(code -> event(r, code, earliest))
        .toList();
  }

  private static Event event(RecordView r, CodeView code, LocalDate earliest) {
    var parts = code.code().split(":");
    var end = r.end() == null ? null : r.end().latest();
    var latest = end == null ? r.date().latest() : end;
    var quotes = list(r.evidence()).filter(e -> e.exact() != null).toList();
    var place = r.place();
    return new Event(
        "%s-%s-%s".formatted(r.id(), code.layer(), code.code()),
        earliest,
        latest == null || latest.equals(earliest) ? null : latest,
        actors(r, code.layer(), true),
        actors(r, code.layer(), false),
        List.of(parts[0]),
        parts.length > 1 ? List.of(parts[1]) : List.of(),
        r.contexts(),
        place == null ? null : place.label() == null ? place.text() : place.label(),
        QUADS.getOrDefault(parts[0], 0),
        code.score(),
        List.of("/v1/records/" + r.id()),
        quotes.stream().map(e -> String.valueOf(e.exact())).toList(),
        quotes.stream().map(EvidenceView::articleId).distinct().toList());
  }

  /** Where all act alike the first is the actor and the others are recipients, as PLOVER has it. */
  private static List<Actor> actors(RecordView r, Layer layer, boolean acting) {
    var parties = list(r.parties()).toList();
    var first = parties.stream().filter(p -> ACTING.contains(p.role())).toList();
    var alike = parties.stream().filter(p -> ALIKE.contains(p.role())).toList();
    var others =
        parties.stream()
            .filter(p ->
                RECEIVING.contains(p.role())
                    && (layer == Layer.PERSONS) == (p.role() == SUBJECT || p.role() == TARGET))
            .toList();
    var actors = first.isEmpty() ? alike.stream().limit(1).toList() : first;
    var recipients =
        others.isEmpty() ? alike.stream().filter(p -> !actors.contains(p)).toList() : others;
    return (acting ? actors : recipients).stream().map(Plover::actor).toList();
  }

  private static Actor actor(PartyView party) {
    var population = party.population();
    return new Actor(
        population == null ? party.label() : population.label(),
        party.country(),
        party.role().name());
  }

  private static <T> Stream<T> list(@Nullable List<T> given) {
    return given == null ? Stream.of() : given.stream();
  }
}
