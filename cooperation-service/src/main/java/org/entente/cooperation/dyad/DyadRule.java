package org.entente.cooperation.dyad;

import static org.entente.cooperation.party.Role.ACTOR;
import static org.entente.cooperation.party.Role.CONVENER;
import static org.entente.cooperation.party.Role.COUNTERPART;
import static org.entente.cooperation.party.Role.HOST;
import static org.entente.cooperation.party.Role.PARTICIPANT;
import static org.entente.cooperation.party.Role.RECIPIENT;
import static org.entente.cooperation.party.Role.SIGNATORY;
import static org.entente.cooperation.party.Role.SPEAKER;
import static org.entente.cooperation.party.Role.TARGET;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Scope;
import org.entente.cooperation.party.Role;
import org.entente.cooperation.party.Side;
import org.entente.cooperation.party.Side.Nature;
import org.jspecify.annotations.Nullable;

/**
 * Which two countries a record is about. Where that is not plain the answer is none: a missing dyad
 * is honest, a wrong one is not.
 *
 * <p>Subjects, topics, beneficiaries, transit countries, mediators, witnesses, instruments and
 * those who stayed away make no side.
 */
public final class DyadRule {

  private static final Set<Role> ALIKE = EnumSet.of(PARTICIPANT, COUNTERPART, HOST, SIGNATORY);
  private static final Set<Role> ACTING = EnumSet.of(ACTOR, CONVENER, SPEAKER);
  private static final Set<Role> RECEIVING = EnumSet.of(RECIPIENT, TARGET);

  private DyadRule() {}

  public static Optional<Dyad> of(Kind kind, @Nullable Scope scope, List<Side> sides) {
    if (kind == Kind.ABSENCE || scope == Scope.MULTILATERAL || scope == Scope.DOMESTIC) {
      return Optional.empty();
    }
    if (sides.stream()
        .anyMatch(s -> !s.resolved() || (s.nature() == Nature.COUNTRIES && makesASide(s)))) {
      return Optional.empty();
    }
    var receiving = countries(sides, DyadRule::receives);
    var acting = countries(sides, s -> ACTING.contains(s.role()));
    if (!receiving.isEmpty() && !acting.isEmpty()) {
      return directed(acting, receiving);
    }
    return alike(sides);
  }

  private static Optional<Dyad> directed(SortedSet<String> acting, SortedSet<String> receiving) {
    if (acting.size() != 1 || receiving.size() != 1 || acting.equals(receiving)) {
      return Optional.empty();
    }
    return Optional.of(Dyad.directed(acting.first(), receiving.first()));
  }

  /**
   * Several who act on one target act each on it, not on one another: two countries that list the
   * same firm are no dyad. They are one when somebody beside them shows that they act together.
   */
  private static Optional<Dyad> alike(List<Side> sides) {
    var together = sides.stream().anyMatch(s -> ALIKE.contains(s.role()));
    var onSomebody = sides.stream().anyMatch(s -> RECEIVING.contains(s.role()));
    var actorsCount = together || !onSomebody;
    var countries =
        countries(sides, s -> ALIKE.contains(s.role()) || (actorsCount && s.role() == ACTOR));
    return countries.size() == 2
        ? Optional.of(Dyad.of(countries.first(), countries.last()))
        : Optional.empty();
  }

  private static boolean receives(Side side) {
    return switch (side.role()) {
      case RECIPIENT -> side.nature() != Nature.UNNAMED;
      case TARGET -> side.nature() == Nature.STATE;
      default -> false;
    };
  }

  private static boolean makesASide(Side side) {
    return ALIKE.contains(side.role())
        || ACTING.contains(side.role())
        || RECEIVING.contains(side.role());
  }

  private static SortedSet<String> countries(List<Side> sides, Predicate<Side> which) {
    return sides.stream()
        .filter(which)
        .map(Side::country)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
