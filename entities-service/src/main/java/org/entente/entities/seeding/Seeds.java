package org.entente.entities.seeding;

import java.util.List;

/** Entities that come with the program. */
public interface Seeds {

  /** A name for all of them that stays. */
  String what();

  List<Seed> all();
}
