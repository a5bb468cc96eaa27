package org.entente.entities.period;

import java.util.List;

/** Whether something was so on a day, and what decided that: one bound, or two that both count. */
public record OnDay(Held held, List<Because> because) {

  public OnDay {
    because = List.copyOf(because);
  }
}
