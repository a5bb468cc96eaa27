package org.entente.entities.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.entente.platform.id.Uuid7;
import org.jspecify.annotations.Nullable;

/**
 * An office, whoever holds it. Apart from entities, whose names texts are searched for: "Minister"
 * names nobody.
 */
@Entity
@Table(name = "position")
class Position {

  static final String PREFIX = "position";

  @Id UUID id;

  @Column(nullable = false)
  String title;

  /** The body it belongs to. */
  @Nullable UUID body;

  @Nullable String country;

  /** One person at a time holds it, and whoever acts for that person. */
  boolean singleHolder;

  protected Position() {}

  Position(String title, @Nullable UUID body, @Nullable String country) {
    this.id = Uuid7.next();
    this.title = title;
    this.body = body;
    this.country = country;
  }
}
