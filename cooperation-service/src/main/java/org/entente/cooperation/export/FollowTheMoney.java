package org.entente.cooperation.export;

import static org.entente.cooperation.party.EntityKind.COMPANY;
import static org.entente.cooperation.party.EntityKind.COUNTRY;
import static org.entente.cooperation.party.EntityKind.ORGANIZATION;
import static org.entente.cooperation.party.EntityKind.PERSON;
import static org.entente.cooperation.party.EntityKind.PUBLIC_BODY;
import static org.entente.cooperation.party.Role.ACTOR;
import static org.entente.cooperation.party.Role.CONVENER;
import static org.entente.cooperation.party.Role.HOST;
import static org.entente.cooperation.party.Role.RECIPIENT;
import static org.entente.cooperation.party.Role.TARGET;
import static org.entente.cooperation.party.Role.TOPIC;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.cooperation.evidence.EvidenceView;
import org.entente.cooperation.party.EntityKind;
import org.entente.cooperation.party.PartyView;
import org.entente.cooperation.party.Role;
import org.entente.cooperation.record.RecordView;
import org.entente.platform.date.PartialDate;
import org.entente.store.ftm.FtmEntity;
import org.jspecify.annotations.Nullable;

/**
 * What FollowTheMoney can hold of a record: an Event, a Note where something is only said, a
 * Sanction, or a CourtCase with its parties. It has no place for figures, claims, stages, roles of
 * events and uncertain dates; people without a name are left out, and so is who takes part in an
 * event and was not looked up yet. Entities are told by their ids, under which entities-service
 * exports them.
 */
final class FollowTheMoney {

  private static final Set<Role> ORGANIZERS = EnumSet.of(CONVENER, HOST);
  private static final Set<EntityKind> CAN_ACT =
      EnumSet.of(PERSON, PUBLIC_BODY, ORGANIZATION, COMPANY, COUNTRY);
  private static final Set<Role> HIT = EnumSet.of(TARGET, RECIPIENT);

  private FollowTheMoney() {}

  static List<FtmEntity> of(RecordView r) {
    return switch (r.kind()) {
      case STATEMENT, CLAIM, ESTIMATE, NON_DISCLOSURE -> List.of(note(r));
      case SANCTION -> sanction(r);
      case PROSECUTION, CONVICTION, INVESTIGATION -> courtCase(r);
      default -> List.of(event(r));
    };
  }

  private static FtmEntity event(RecordView r) {
    var event =
        new FtmEntity(r.id(), "Event")
            .with("name", name(r))
            .with("summary", r.detail())
            .with("recordId", r.externalId())
            .with("startDate", date(r.date()))
            .with("endDate", date(r.end()));
    var place = r.place();
    if (place != null) {
      event.with("location", place.label() == null ? place.text() : place.label());
    }
    r.contexts().forEach(context -> event.with("keywords", context));
    quotes(r).forEach(quote -> event.with("description", quote));
    named(r).forEach(party -> involve(party, event));
    return event;
  }

  /**
   * Whoever can act takes part, a text is a proof; of a place, an event or a topic no more is told.
   */
  private static void involve(PartyView party, FtmEntity event) {
    if (party.entityKind() == EntityKind.INSTRUMENT) {
      event.with("proof", party.entityId());
    } else if (party.role() != TOPIC && CAN_ACT.contains(party.entityKind())) {
      event.with(ORGANIZERS.contains(party.role()) ? "organizer" : "involved", party.entityId());
      event.with("country", country(party));
    }
  }

  private static FtmEntity note(RecordView r) {
    var note = new FtmEntity(r.id(), "Note").with("name", name(r)).with("summary", r.detail());
    quotes(r).forEach(quote -> note.with("description", quote));
    named(r).forEach(party -> note.with("entity", party.entityId()));
    named(r).forEach(party -> note.with("country", country(party)));
    return note;
  }

  /** One that hits nobody with a name is an event. */
  private static List<FtmEntity> sanction(RecordView r) {
    var hit = named(r).stream().filter(party -> HIT.contains(party.role())).toList();
    if (hit.isEmpty()) {
      return List.of(event(r));
    }
    var sanction =
        new FtmEntity(r.id(), "Sanction")
            .with("startDate", date(r.date()))
            .with("endDate", date(r.end()))
            .with("recordId", r.externalId())
            .with("summary", r.detail());
    hit.forEach(party -> sanction.with("entity", party.entityId()));
    named(r).stream()
        .filter(party -> party.role() == ACTOR)
        .forEach(
            party -> sanction.with("authority", party.label()).with("country", country(party)));
    quotes(r).forEach(quote -> sanction.with("reason", quote));
    return List.of(sanction);
  }

  private static List<FtmEntity> courtCase(RecordView r) {
    var entities = new ArrayList<FtmEntity>();
    var court =
        new FtmEntity(r.id(), "CourtCase")
            .with("name", name(r))
            .with("summary", r.detail())
            .with("fileDate", date(r.date()))
            .with("status", r.stage() == null ? null : words(r.stage().name()));
    quotes(r).forEach(quote -> court.with("description", quote));
    named(r).forEach(party -> court.with("country", country(party)));
    entities.add(court);
    for (var party : named(r)) {
      entities.add(
          new FtmEntity(r.id() + "-" + party.key(), "CourtCaseParty")
              .with("case", r.id())
              .with("party", party.entityId())
              .with("role", words(party.role().name())));
    }
    return entities;
  }

  private static String name(RecordView r) {
    var kind = words(r.kind().name());
    return r.title() == null ? (r.negated() ? "no " + kind : kind) : r.title();
  }

  private static List<PartyView> named(RecordView r) {
    var parties = r.parties() == null ? List.<PartyView>of() : r.parties();
    return parties.stream().filter(party -> party.entityId() != null).toList();
  }

  private static Stream<String> quotes(RecordView r) {
    var evidence = r.evidence() == null ? List.<EvidenceView>of() : r.evidence();
    return evidence.stream().map(EvidenceView::exact).filter(exact -> exact != null);
  }

  private static @Nullable String country(PartyView party) {
    return party.country() == null ? null : party.country().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String date(@Nullable PartialDate date) {
    return date == null ? null : FtmEntity.date(date.edtf());
  }

  private static String words(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
