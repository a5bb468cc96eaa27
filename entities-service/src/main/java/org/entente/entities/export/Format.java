package org.entente.entities.export;

/** How entities are written. */
enum Format {
  /** As they are shown. */
  NDJSON,
  /** Entities of FollowTheMoney, with positions and who held them. */
  FTM
}
