package org.entente.entities.annotate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.entities.index.IndexedName;
import org.entente.entities.index.Owner;
import org.entente.entities.subject.Kind;

/** Who owns a name, where those who are taken for one are one. */
final class Owners {

  private Owners() {}

  static boolean areOne(Owner a, Owner b) {
    return a.canonicalId().equals(b.canonicalId());
  }

  /** Of several who are taken for one the one that the others are taken for, else the oldest. */
  static List<Owner> of(Collection<IndexedName> names) {
    var owners = new ArrayList<Owner>(2);
    for (var name : names) {
      add(name.owner(), owners);
    }
    return owners;
  }

  /**
   * The same, but a phrase that else names nobody is taken back by an entity that is called so, and
   * by no country.
   */
  static List<Owner> meant(Collection<IndexedName> names) {
    var owners = of(names);
    if (owners.stream().noneMatch(Owner::isNobody)) {
      return owners;
    }
    var others = owners.stream().filter(o -> !o.isNobody() && o.kind() != Kind.COUNTRY).toList();
    return others.isEmpty() ? List.of(Owner.NOBODY) : others;
  }

  private static void add(Owner owner, List<Owner> owners) {
    for (int i = 0; i < owners.size(); i++) {
      if (areOne(owner, owners.get(i))) {
        owners.set(i, first(owner, owners.get(i)));
        return;
      }
    }
    owners.add(owner);
  }

  private static Owner first(Owner a, Owner b) {
    if (a.isCanonical() || b.isCanonical()) {
      return a.isCanonical() ? a : b;
    }
    return a.id().toString().compareTo(b.id().toString()) <= 0 ? a : b;
  }
}
