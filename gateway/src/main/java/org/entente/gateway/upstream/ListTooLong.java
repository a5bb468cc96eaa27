package org.entente.gateway.upstream;

import java.util.Locale;
import org.entente.platform.problem.Problem;

final class ListTooLong extends Problem {

  ListTooLong(int most) {
    super(
        422,
        String.format(
            Locale.ROOT,
            "This list has more than %,d items, which are too many to be shown whole.",
            most));
  }
}
