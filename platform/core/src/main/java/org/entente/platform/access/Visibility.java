package org.entente.platform.access;

import java.util.Arrays;
import java.util.List;

/** Who may see a thing; each level sees those before it. */
public enum Visibility {
  PUBLIC,
  PARTNER,
  CURATOR;

  /** What somebody cleared for this level sees. */
  public List<String> andBelow() {
    return Arrays.stream(values()).filter(v -> v.compareTo(this) <= 0).map(Enum::name).toList();
  }
}
