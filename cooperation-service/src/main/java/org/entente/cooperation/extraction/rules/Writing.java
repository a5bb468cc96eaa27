package org.entente.cooperation.extraction.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.cooperation.claim.NewClaim;
import org.entente.cooperation.extraction.Draft;
import org.entente.cooperation.extraction.Quote;
import org.entente.cooperation.extraction.date.Dated;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.entente.cooperation.extraction.rules.Suggestion.Counted;
import org.entente.cooperation.figure.NewFigure;
import org.entente.cooperation.party.NewParty;
import org.entente.cooperation.party.Role;
import org.entente.cooperation.population.NewPopulation;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;

/** Writes an event as a draft that would pass as a proposal. */
final class Writing {

  private static final int MOST_TELLINGS = 4;
  private static final int MOST_PARTIES = 30;

  private final String text;
  private final Merging.Event event;
  private final Suggestion best;
  private final List<NewParty> parties = new ArrayList<>();
  private final List<NewFigure> figures = new ArrayList<>();
  private final List<Set<String>> supports = new ArrayList<>();
  private final List<Suggestion> tellings;

  private Writing(String text, Merging.Event event) {
    this.text = text;
    this.event = event;
    this.best = best(event);
    this.tellings = tellings();
  }

  static Draft of(String text, Merging.Event event) {
    return new Writing(text, event).draft();
  }

  private static Suggestion best(Merging.Event event) {
    return event.tellings().stream()
        .max(Comparator.comparingDouble(s -> s.confidence))
        .orElseThrow();
  }

  /** The best telling, and others in other sentences. */
  private List<Suggestion> tellings() {
    var chosen = new ArrayList<Suggestion>(List.of(best));
    for (var telling : event.tellings()) {
      boolean known =
          chosen.stream()
              .anyMatch(c -> c.quoteStart == telling.quoteStart && c.quoteEnd == telling.quoteEnd);
      if (!known && chosen.size() < MOST_TELLINGS) {
        chosen.add(telling);
      }
    }
    return chosen;
  }

  private Draft draft() {
    for (int i = 0; i < tellings.size(); i++) {
      supports.add(new LinkedHashSet<>(List.of("record")));
    }
    parties();
    for (int i = 0; i < tellings.size(); i++) {
      figures(tellings.get(i), i);
    }
    var date = date();
    var quotes = new ArrayList<Quote>();
    for (int i = 0; i < tellings.size(); i++) {
      var telling = tellings.get(i);
      quotes.add(
          new Quote(
              "q" + (i + 1), telling.quoteStart, telling.quoteEnd, List.copyOf(supports.get(i))));
    }
    var reasons = new ArrayList<>(best.reasons);
    double confidence = best.confidence;
    if (tellings.size() > 1) {
      confidence += 0.05;
      reasons.add("it is told in %d places".formatted(tellings.size()));
    }
    return new Draft(
        best.act.kind(),
        best.stage,
        best.negated,
        best.modes,
        List.copyOf(best.contexts),
        date,
        due(),
        place(),
        parties,
        figures,
        claims(),
        quotes,
        Math.max(0, Math.min(1, Math.round(confidence * 100) / 100.0)),
        reasons);
  }

  private void parties() {
    for (var one : cast()) {
      var party = party(one.role(), one.referent(), "p" + (parties.size() + 1));
      if (party != null && !clashes(party) && parties.size() < MOST_PARTIES) {
        parties.add(party);
        supports.get(0).add("party:" + party.key());
      }
    }
  }

  /** Of the best telling; a host may be told in another. */
  private List<Suggestion.Cast> cast() {
    var cast = new ArrayList<>(best.cast);
    if (!best.has(Role.HOST)) {
      tellings.stream()
          .flatMap(t -> t.cast.stream())
          .filter(c -> c.role() == Role.HOST && best.has(Role.ABSENT))
          .findFirst()
          .ifPresent(cast::add);
    }
    return cast;
  }

  private static String who(NewParty party) {
    return " " + party.entityId() + (party.population() == null ? "" : party.population().label());
  }

  /** An actor is no recipient of the same record. */
  private boolean clashes(NewParty party) {
    return parties.stream()
        .anyMatch(p ->
            who(p).equals(who(party))
                && (isOpposed(p, party)
                    || isOpposed(party, p)
                    || Objects.equals(p.role(), party.role())));
  }

  private static boolean isOpposed(NewParty one, NewParty other) {
    return "ACTOR".equals(one.role()) && "RECIPIENT".equals(other.role())
        || "ABSENT".equals(one.role()) && "PARTICIPANT".equals(other.role());
  }

  private static @Nullable NewParty party(Role role, Referent referent, String key) {
    if (referent.is(Nature.PEOPLE, Nature.COUNTRIES, Nature.BODIES)) {
      var kind =
          referent.is(Nature.PEOPLE)
              ? "PERSONS"
              : referent.is(Nature.BODIES) ? "ORGANIZATIONS" : "COUNTRIES";
      return new NewParty(
          key,
          null,
          new NewPopulation(null, cut(referent.label()), referent.country(), kind),
          role.name(),
          null,
          null);
    }
    if (referent.entityId() != null) {
      var represents = referent.is(Nature.PERSON, Nature.STATE) ? referent.country() : null;
      return new NewParty(
          key, referent.entityId(), null, role.name(), represents, office(referent));
    }
    return referent.country() == null
        ? null
        : new NewParty(key, referent.country(), null, role.name(), null, null);
  }

  private static @Nullable String office(Referent referent) {
    return referent.office() == null ? null : cut(referent.office());
  }

  private static String cut(String label) {
    return label.length() <= 300 ? label : label.substring(0, 300);
  }

  private void figures(Suggestion telling, int quote) {
    for (var counted : telling.counted) {
      var known = figures.stream().filter(f -> isSame(f, counted)).findFirst();
      if (known.isPresent()) {
        supports.get(quote).add("figure:" + known.get().key());
      } else if (quote == 0 || figures.isEmpty()) {
        var key = "f" + (figures.size() + 1);
        figures.add(figure(telling, counted, key));
        supports.get(quote).add("figure:" + key);
      }
    }
  }

  private static boolean isSame(NewFigure figure, Counted counted) {
    var quantity = counted.quantity();
    return counted.measure().equals(figure.measure())
        && quantity.qualifier().name().equals(figure.qualifier())
        && Objects.equals(quantity.value(), figure.value())
        && Objects.equals(quantity.lower(), figure.lower())
        && Objects.equals(quantity.upper(), figure.upper());
  }

  private NewFigure figure(Suggestion telling, Counted counted, String key) {
    var quantity = counted.quantity();
    var sentence = telling.reading.sentence();
    var label =
        text.substring(
            sentence.at(quantity.from()).start(),
            sentence.at(Math.min(quantity.nounEnd(), sentence.size()) - 1).end());
    var printed =
        text.substring(sentence.at(quantity.from()).start(), sentence.at(quantity.to() - 1).end());
    return new NewFigure(
        key,
        counted.measure(),
        cut(label),
        quantity.value(),
        quantity.lower(),
        quantity.upper(),
        null,
        null,
        quantity.qualifier().name(),
        quantity.isMoney() ? quantity.currency() : unit(counted),
        quantity.asset(),
        null,
        null,
        quantity.cumulative() ? Boolean.TRUE : null,
        null,
        null,
        cut(printed));
  }

  private static @Nullable String unit(Counted counted) {
    var unit = counted.quantity().unit();
    return counted.measure().startsWith("persons") ? "person" : unit;
  }

  private @Nullable PartialDate date() {
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < tellings.size(); i++) {
        var dated = tellings.get(i).date;
        if (dated != null && (pass == 1 || dated.date().edtf() != null)) {
          supports.get(i).add("date");
          return dated.date();
        }
      }
    }
    return null;
  }

  private @Nullable PartialDate due() {
    return tellings.stream()
        .map(telling -> telling.due)
        .filter(Objects::nonNull)
        .map(Dated::date)
        .filter(due -> due.edtf() != null)
        .findFirst()
        .orElse(null);
  }

  private Draft.@Nullable Place place() {
    for (var telling : tellings) {
      if (telling.place != null) {
        return new Draft.Place(telling.place.entityId(), cut(telling.place.label()));
      }
    }
    return null;
  }

  private List<NewClaim> claims() {
    var claims = new ArrayList<NewClaim>();
    for (int i = 0; i < tellings.size(); i++) {
      var said = tellings.get(i).said;
      if (said == null) {
        continue;
      }
      var by = by(said.by());
      boolean known =
          claims.stream()
              .anyMatch(c -> Objects.equals(c.by(), by) && said.stance().name().equals(c.stance()));
      if (!known) {
        claims.add(
            new NewClaim(
                "c" + (claims.size() + 1),
                by,
                null,
                said.stance().name(),
                List.of("record"),
                said.on() == null || said.on().date().edtf() == null ? null : said.on().date(),
                List.of("q" + (i + 1))));
      }
    }
    return claims;
  }

  private static NewClaim.@Nullable By by(@Nullable Referent speaker) {
    if (speaker == null) {
      return null;
    }
    var id = speaker.entityId() != null ? speaker.entityId() : speaker.country();
    return id == null ? null : new NewClaim.By(id, null);
  }
}
