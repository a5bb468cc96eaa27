package org.entente.cooperation.extraction.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.party.Role;
import org.jspecify.annotations.Nullable;

/** Puts those who stand in the places of a clause into the roles of the record. */
final class Casting {

  private final Reading reading;
  private final Discourse discourse;
  private final Suggestion suggestion;
  private final Map<String, List<Referent>> places;
  private final boolean active;
  private final List<Referent> origins = new ArrayList<>();
  private final List<Referent> affected = new ArrayList<>();

  Casting(
      Reading reading,
      Discourse discourse,
      Suggestion suggestion,
      Map<String, List<Referent>> places,
      boolean active) {
    this.active = active;
    this.reading = reading;
    this.discourse = discourse;
    this.suggestion = suggestion;
    this.places = places;
  }

  void cast() {
    cast(Clause.SUBJECT);
    cast(Clause.OBJECT);
    for (var place : places.keySet().stream().sorted().toList()) {
      if (!place.equals(Clause.SUBJECT) && !place.equals(Clause.OBJECT)) {
        cast(place);
      }
    }
    own();
    affected();
    origins();
    held();
    nationality();
  }

  private void cast(String place) {
    var role = roleAt(place);
    if (role == null) {
      return;
    }
    for (var referent : places.getOrDefault(place, List.of())) {
      if (!referent.is(Nature.ANAPHOR)) {
        assign(role, place, referent);
        continue;
      }
      var stands = stands(referent, role);
      if (!stands.isEmpty()) {
        boolean inSentence =
            stands.size() == 1
                && reading.referents().stream().anyMatch(r -> r.isSame(stands.getFirst()));
        suggestion.because(
            inSentence ? -0.03 : -0.1,
            "\"%s\" stands for a party named before".formatted(referent.label()));
        stands.forEach(one -> assign(role, place, one));
      }
    }
  }

  /** "They were arrested" are people, "they arrested" need not be. */
  private List<Referent> stands(Referent anaphor, String role) {
    boolean undergo = role.equals("SUBJECT") || role.equals("BENEFICIARY") || !active;
    var people =
        anaphor.stands("they") && undergo
            ? new Anaphora(discourse, reading).people(anaphor)
            : List.<Referent>of();
    return people.isEmpty() ? discourse.resolve(anaphor, reading) : people;
  }

  /** "Denied allegations by Thailand": where the verb has its subject nobody else acts. */
  private @Nullable String roleAt(String place) {
    var role = suggestion.act.frame().get(place);
    boolean bySomebodyElse =
        "ACTOR".equals(role)
            && active
            && !place.equals(Clause.SUBJECT)
            && suggestion.has(Role.ACTOR);
    return bySomebodyElse && "RECIPIENT".equals(suggestion.act.frame().get(Clause.OBJECT))
        ? "RECIPIENT"
        : bySomebodyElse ? null : role;
  }

  private void assign(String name, String place, Referent referent) {
    if (name.equals("ORIGIN")) {
      origins.add(referent);
      return;
    }
    if (name.equals("AFFECTED")) {
      affected.add(referent);
      return;
    }
    var role = Role.valueOf(name);
    if (!suits(role, place, referent)) {
      return;
    }
    var as =
        role == Role.RECIPIENT && referent.is(Nature.PLACE)
            ? referent.state()
            : referent.is(Nature.ADJECTIVE) ? referent.as(Nature.STATE) : referent;
    suggestion.cast(role, as);
  }

  private boolean suits(Role role, String place, Referent referent) {
    boolean people = referent.is(Nature.PEOPLE);
    return switch (role) {
      case SUBJECT, BENEFICIARY ->
          people
              || referent.is(Nature.PERSON) && !isCountryOnly(referent)
              || referent.is(Nature.BODIES) && suggestion.act.kind() == Kind.PROSECUTION;
      case TARGET -> referent.canAct() || people || referent.is(Nature.BODIES);
      case INSTRUMENT -> referent.is(Nature.THING);
      case TOPIC -> false;
      case COUNTERPART, TRANSIT ->
          !people && !referent.is(Nature.THING, Nature.ADJECTIVE) && referent.country() != null
              || referent.is(Nature.BODY);
      case RECIPIENT ->
          !(people && isSaidOf(referent))
              && !referent.is(Nature.THING, Nature.ADJECTIVE, Nature.BODIES)
              && (!referent.is(Nature.PLACE) || takesPlaces(place))
              && (!people || place.equals(Clause.OBJECT))
              && !(place.equals("of")
                  && referent.is(Nature.COUNTRY)
                  && suggestion.act.frame().getOrDefault("of", "").equals("TOPIC"));
      default ->
          referent.canAct()
              || (people && suggestion.act.kind() == Kind.CRITICISM)
              || referent.is(Nature.COUNTRIES)
              || (referent.is(Nature.ADJECTIVE) && place.equals(Clause.SUBJECT));
    };
  }

  /** "Alleging that 200,000 foreigners work there" accuses none of them. */
  private boolean isSaidOf(Referent people) {
    for (int i = suggestion.at; i < people.from(); i++) {
      if (reading.word(i).equals("that")) {
        return true;
      }
    }
    return false;
  }

  private boolean takesPlaces(String place) {
    return switch (suggestion.act.kind()) {
      case DEPLOYMENT, VISIT -> place.equals("to");
      case TRAVEL_ADVISORY -> true;
      default -> false;
    };
  }

  private static boolean isCountryOnly(Referent referent) {
    return referent.entityId() == null;
  }

  /** "84 of its citizens": they are of the state that acts. */
  private void own() {
    suggestion.cast.stream()
        .filter(c -> c.role() == Role.ACTOR && c.referent().country() != null)
        .findFirst()
        .ifPresent(actor ->
            suggestion.cast.replaceAll(c ->
                c.referent().is(Nature.PEOPLE) && c.referent().country() == null && isOwned(c)
                    ? new Suggestion.Cast(c.role(), c.referent().from(actor.referent().country()))
                    : c));
  }

  private boolean isOwned(Suggestion.Cast one) {
    for (int i = one.referent().from() - 1; i < one.referent().to(); i++) {
      if (Grammar.POSSESSIVES.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }

  private void affected() {
    for (var referent : affected) {
      if (referent.country() != null && !suggestion.sides().contains(referent.country())) {
        suggestion.cast(Role.RECIPIENT, referent.state());
        return;
      }
    }
  }

  /** From where persons are returned: the state that acts, when no other does. */
  private void origins() {
    if (origins.isEmpty() && suggestion.act.frame().containsValue("ORIGIN")) {
      places.getOrDefault("in", List.of()).stream().filter(this::isAfterFrom).forEach(origins::add);
    }
    for (var origin : origins) {
      if (origin.country() == null || origin.is(Nature.PEOPLE)) {
        continue;
      }
      var state = origin.state();
      if (!suggestion.has(Role.ACTOR)) {
        suggestion.cast(Role.ACTOR, state);
        suggestion.because(-0.1, "the state they were returned from is taken to act");
      } else if (!suggestion.has(Role.COUNTERPART) && !origin.is(Nature.PLACE)) {
        suggestion.cast(Role.COUNTERPART, state);
      }
    }
  }

  /** "From scam compounds in Myanmar". */
  private boolean isAfterFrom(Referent place) {
    for (int i = place.from() - 2; i >= place.from() - 8; i--) {
      if (reading.word(i).equals("from")) {
        return true;
      }
      if (reading.referentAt(i) != null) {
        return false;
      }
    }
    return false;
  }

  /** Who were held in a state were returned from there. */
  private void held() {
    boolean returned = suggestion.act.frame().containsValue("ORIGIN");
    if (!returned || suggestion.has(Role.ACTOR) || !suggestion.has(Role.COUNTERPART)) {
      return;
    }
    for (var one : reading.referents()) {
      boolean before =
          one.to() <= suggestion.at
              && one.is(Nature.COUNTRY)
              && "in".equals(reading.preposition(one));
      if (before
          && reading.isTriggerAt(one.from() - 2)
          && !suggestion.sides().contains(one.side())) {
        suggestion.cast(Role.ACTOR, one);
        suggestion.because(-0.15, "the state they were held in is taken to act");
        return;
      }
    }
  }

  /** Whose nationals are returned is the receiving side. */
  private void nationality() {
    boolean returned = suggestion.act.frame().containsValue("ORIGIN");
    if (!returned || suggestion.has(Role.COUNTERPART)) {
      return;
    }
    for (var one : List.copyOf(suggestion.cast)) {
      var country = one.referent().country();
      if (one.role() == Role.SUBJECT
          && one.referent().is(Nature.PEOPLE)
          && country != null
          && !suggestion.sides().contains(country)) {
        suggestion.cast(Role.COUNTERPART, one.referent().state());
        suggestion.because(-0.02, "the nationality of the persons gives the receiving side");
      }
    }
  }
}
