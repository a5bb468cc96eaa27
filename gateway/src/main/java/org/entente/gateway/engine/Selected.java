package org.entente.gateway.engine;

import java.util.Arrays;

/** What is selected of a thing of one type. */
final class Selected {

  private final ObjectModel type;
  private final PlannedField[] fields;
  private final PlannedField[] looked;

  Selected(ObjectModel type, PlannedField[] fields) {
    this.type = type;
    this.fields = fields;
    this.looked =
        Arrays.stream(fields).filter(PlannedField::isLinkOrAboveOne).toArray(PlannedField[]::new);
    for (int i = 0; i < looked.length; i++) {
      looked[i].takeSlot(i);
    }
  }

  ObjectModel type() {
    return type;
  }

  /** In the order of the answer. */
  PlannedField[] fields() {
    return fields;
  }

  /** Those that have to be looked at before anything is written, by their slots. */
  PlannedField[] looked() {
    return looked;
  }

  int slots() {
    return looked.length;
  }
}
