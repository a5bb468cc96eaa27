package org.entente.entities.evidence;

/** What quotes support. */
public enum OwnerKind {
  OCCUPANCY,
  RELATION
}
