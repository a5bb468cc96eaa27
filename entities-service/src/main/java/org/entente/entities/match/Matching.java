package org.entente.entities.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;

/**
 * Whom names may mean: those that have keys in common with them, by how alike they are. Three
 * statements at most, whatever the number of names.
 */
@ApplicationScoped
public class Matching {

  /** From this score on a candidate is told to match, where nobody says another. */
  public static final double THRESHOLD = 0.8;

  /** Below it a candidate is none. */
  private static final double LEAST = 0.5;

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .reversed()
          .thenComparing(scored -> scored.name().entity());

  private final NamesFound names;

  Matching(NamesFound names) {
    this.names = names;
  }

  /**
   * By question, in the order they are asked; the best candidates first.
   *
   * @param visible what the caller may see
   */
  public List<List<Candidate>> match(List<MatchQuery> queries, Collection<Visibility> visible) {
    try {
      var asked = queries.stream().map(AskedName::of).toList();
      var keys = queries.stream().map(query -> MatchKeys.asked(query.name())).toList();
      var found = names.byKeys(keys, visible);
      var scored = new ArrayList<List<Scored>>();
      for (int i = 0; i < asked.size(); i++) {
        scored.add(byName(asked.get(i), found.get(i)));
      }
      rest(asked, scored);
      return shown(asked, scored);
    } catch (SQLException e) {
      throw new IllegalStateException("The names could not be read", e);
    }
  }

  /** Of each entity the name that is most alike. */
  private static List<Scored> byName(AskedName asked, List<FoundName> found) {
    var best = new HashMap<UUID, Scored>();
    for (var name : found) {
      best.merge(name.entity(), Scored.of(asked, name), Matching::better);
    }
    return best.values().stream().filter(scored -> scored.score() >= LEAST / 2).toList();
  }

  private void rest(List<AskedName> asked, List<List<Scored>> scored) throws SQLException {
    var ofOffice = new ArrayList<UUID>();
    for (int i = 0; i < asked.size(); i++) {
      if (asked.get(i).query().office() != null) {
        scored.get(i).forEach(each -> ofOffice.add(each.name().entity()));
      }
    }
    var offices = names.offices(ofOffice);
    for (int i = 0; i < asked.size(); i++) {
      for (var each : scored.get(i)) {
        each.office(asked.get(i), offices.getOrDefault(each.name().entity(), List.of()));
      }
    }
  }

  private List<List<Candidate>> shown(List<AskedName> asked, List<List<Scored>> scored)
      throws SQLException {
    var best = new ArrayList<List<Scored>>();
    for (int i = 0; i < asked.size(); i++) {
      best.add(best(scored.get(i), asked.get(i).query().most()));
    }
    var called =
        names.called(
            best.stream()
                .flatMap(List::stream)
                .map(each -> each.name().entity())
                .distinct()
                .toList());
    var shown = new ArrayList<List<Candidate>>();
    for (int i = 0; i < asked.size(); i++) {
      var from = asked.get(i).query().matchesFrom();
      shown.add(best.get(i).stream().map(each -> candidate(each, from, called)).toList());
    }
    return shown;
  }

  /** One of those that are taken for one. */
  private static List<Scored> best(List<Scored> scored, int most) {
    return scored.stream()
        .filter(each -> each.score() >= LEAST)
        .collect(Collectors.toMap(each -> each.name().canonical(), each -> each, Matching::better))
        .values()
        .stream()
        .sorted(BEST_FIRST)
        .limit(most)
        .toList();
  }

  private static Scored better(Scored a, Scored b) {
    return BEST_FIRST.compare(a, b) <= 0 ? a : b;
  }

  private static Candidate candidate(Scored scored, double from, Map<UUID, String> called) {
    var name = scored.name();
    var score = Scored.rounded(scored.score());
    return new Candidate(
        TypeId.show("entity", name.entity()),
        TypeId.show("entity", name.canonical()),
        name.kind(),
        called.getOrDefault(name.entity(), name.value()),
        name.country(),
        name.value(),
        score,
        score >= from,
        List.copyOf(scored.because()));
  }
}
