package org.entente.articles.publisher;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who publishes. Known by its domain, else by its name and country. */
@Entity
public class Publisher {

  @Id UUID id;
  String name;
  @Nullable String country;
  @Nullable String domain;

  public UUID id() {
    return id;
  }
}
