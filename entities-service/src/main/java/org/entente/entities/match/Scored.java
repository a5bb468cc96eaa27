package org.entente.entities.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.entities.match.Because.Outcome;
import org.entente.entities.subject.Kind;
import org.entente.platform.date.PartialDate;

/**
 * A name with its score, and what that is made of. It begins with how alike the names are ({@link
 * NameScore}), a weak name or a demonym less. What else is asked adds a share of what is missing to
 * 1, or takes a share away:
 *
 * <ul>
 *   <li>kind: another one takes {@value #OTHER_KIND}; among bodies, organisations and companies,
 *       which the press confuses, {@value #NEAR_KIND}
 *   <li>country: the same adds {@value #SAME_COUNTRY}, another takes {@value #OTHER_COUNTRY}
 *   <li>date of birth: the same day adds {@value #SAME_BIRTH}, one that can be it {@value
 *       #NEAR_BIRTH}, one that cannot takes {@value #OTHER_BIRTH}
 *   <li>office: one like it adds {@value #SAME_OFFICE}, only others take {@value #OTHER_OFFICE}
 *   <li>what is not known counts neither way
 * </ul>
 */
final class Scored {

  private static final double OTHER_KIND = 0.4;
  private static final double NEAR_KIND = 0.05;
  private static final double SAME_COUNTRY = 0.15;
  private static final double OTHER_COUNTRY = 0.22;
  private static final double SAME_BIRTH = 0.3;
  private static final double NEAR_BIRTH = 0.1;
  private static final double OTHER_BIRTH = 0.4;
  private static final double SAME_OFFICE = 0.25;
  private static final double OTHER_OFFICE = 0.05;
  private static final double LIKE_AN_OFFICE = 0.75;
  private static final double WEAK_NAME = 0.9;
  private static final Set<Kind> BODIES =
      EnumSet.of(Kind.PUBLIC_BODY, Kind.ORGANIZATION, Kind.COMPANY);

  private final FoundName name;
  private final List<Because> because = new ArrayList<>();
  private double score;

  private Scored(FoundName name) {
    this.name = name;
  }

  static Scored of(AskedName asked, FoundName name) {
    var scored = new Scored(name);
    scored.score = scored.alike(asked);
    scored.say(
        "name",
        scored.score == 1 ? Outcome.SAME : Outcome.ALIKE,
        scored.score,
        "“%s” is asked for, “%s” is one of its names."
            .formatted(asked.query().name(), name.value()));
    scored.kind(asked.query());
    scored.country(asked.query());
    scored.birthDate(asked.query());
    return scored;
  }

  FoundName name() {
    return name;
  }

  double score() {
    return score;
  }

  List<Because> because() {
    return because;
  }

  private double alike(AskedName asked) {
    var person = name.kind() == Kind.PERSON;
    var alike = NameScore.of(asked.form(person), NameForm.of(name.value(), person), person);
    return switch (name.nameKind()) {
      case WEAK, DEMONYM -> alike * WEAK_NAME;
      default -> alike;
    };
  }

  private void kind(MatchQuery query) {
    if (query.kind() == null) {
      return;
    }
    if (query.kind() == name.kind()) {
      say("kind", Outcome.SAME, 0, "It is a %s, as asked.".formatted(name.kind()));
    } else if (BODIES.contains(query.kind()) && BODIES.contains(name.kind())) {
      less("kind", Outcome.ALIKE, NEAR_KIND, "It is a %s.".formatted(name.kind()));
    } else {
      less("kind", Outcome.DIFFERENT, OTHER_KIND, "It is a %s.".formatted(name.kind()));
    }
  }

  private void country(MatchQuery query) {
    var asked = query.countryCode();
    if (asked == null) {
      return;
    }
    if (name.country() == null) {
      say("country", Outcome.UNKNOWN, 0, "Its country is not known.");
    } else if (asked.equals(name.country())) {
      more("country", SAME_COUNTRY, "Its country is %s, as asked.".formatted(asked));
    } else {
      less(
          "country",
          Outcome.DIFFERENT,
          OTHER_COUNTRY,
          "Its country is %s.".formatted(name.country()));
    }
  }

  private void birthDate(MatchQuery query) {
    var asked = query.born();
    if (asked == null) {
      return;
    }
    var born = name.born();
    if (born == null) {
      say("birthDate", Outcome.UNKNOWN, 0, "Its date of birth is not known.");
    } else if (!born.canBe(asked)) {
      less("birthDate", Outcome.DIFFERENT, OTHER_BIRTH, "It was born %s.".formatted(born.shown()));
    } else if (born.isDay() && asked.precision() == PartialDate.Precision.DAY) {
      more("birthDate", SAME_BIRTH, "It was born %s, as asked.".formatted(born.shown()));
    } else {
      more("birthDate", NEAR_BIRTH, "It was born %s, which can be.".formatted(born.shown()));
    }
  }

  /**
   * @param held the titles of all offices it held
   */
  void office(AskedName asked, List<String> held) {
    if (asked.query().office() == null) {
      return;
    }
    if (held.isEmpty()) {
      say("office", Outcome.UNKNOWN, 0, "No office of it is known.");
      return;
    }
    var like = held.stream().filter(asked::isLikeOffice).findFirst();
    if (like.isPresent()) {
      more("office", SAME_OFFICE, "It is known as “%s”.".formatted(like.get()));
    } else {
      less(
          "office",
          Outcome.DIFFERENT,
          OTHER_OFFICE,
          "It is known as “%s”.".formatted(held.getFirst()));
    }
  }

  static boolean areLikeOffices(NameForm asked, NameForm held) {
    return NameScore.of(asked, held, false) >= LIKE_AN_OFFICE;
  }

  private void more(String part, double share, String detail) {
    var effect = (1 - score) * share;
    score += effect;
    say(part, Outcome.SAME, effect, detail);
  }

  private void less(String part, Outcome outcome, double share, String detail) {
    var effect = -score * share;
    score += effect;
    say(part, outcome, effect, detail);
  }

  private void say(String part, Outcome outcome, double effect, String detail) {
    because.add(new Because(part, outcome, rounded(effect), detail));
  }

  static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
