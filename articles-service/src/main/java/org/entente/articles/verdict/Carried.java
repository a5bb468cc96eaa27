package org.entente.articles.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.articles.verdict.Window.Span;

/**
 * Where spans of a text stand in its next state: only where the span and 32 characters around it
 * are the same. What stands once in both is found by looking for it, in one pass over each text; a
 * diff tells where the others went, as long as it is not too large. Where that is open a span
 * stands nowhere.
 */
final class Carried {

  private Carried() {}

  /**
   * The new start of each span that stands in the new text; no two of the same length have the
   * same.
   */
  static Map<Span, Integer> places(String before, String after, Collection<Span> spans) {
    var places = new LinkedHashMap<Span, Integer>();
    if (before.equals(after)) {
      spans.forEach(span -> places.put(span, span.start()));
      return places;
    }
    var open = new ArrayList<Window>();
    int prefix = Alignment.samePrefix(before, after);
    int most = Math.min(before.length(), after.length()) - prefix;
    int suffix = Alignment.sameSuffix(before, after, most);
    for (var span : spans) {
      var window = new Window(before, span);
      int shift = after.length() - before.length();
      if (window.to() <= prefix && window.standsIn(after, window.from())) {
        places.put(span, span.start());
      } else if (window.from() >= before.length() - suffix
          && window.standsIn(after, window.from() + shift)) {
        places.put(span, span.start() + shift);
      } else {
        open.add(window);
      }
    }
    find(before, after, open, places);
    return places;
  }

  private static void find(
      String before, String after, List<Window> open, Map<Span, Integer> places) {
    // Equal windows are looked for once.
    var equal = new HashMap<Window.Content, Window>();
    open.forEach(window -> equal.putIfAbsent(window.content(), window));
    var inBefore = Places.of(equal.values(), before);
    var inAfter = Places.of(equal.values(), after);
    var repeated = new ArrayList<Window>();
    for (var window : open) {
      var same = Objects.requireNonNull(equal.get(window.content()));
      int old = Objects.requireNonNull(inBefore.get(same));
      int now = Objects.requireNonNull(inAfter.get(same));
      if (now >= 0 && old >= 0) {
        places.put(window.span(), now + window.span().start() - window.from());
      } else if (now != Places.NONE) {
        repeated.add(window);
      }
    }
    if (!repeated.isEmpty()) {
      follow(Alignment.of(before, after), after, repeated, places);
    }
  }

  private static void follow(
      List<Alignment.Run> runs, String after, List<Window> repeated, Map<Span, Integer> places) {
    for (var window : repeated) {
      for (var run : runs) {
        int shift = run.after() - run.before();
        if (run.before() <= window.from()
            && window.to() <= run.before() + run.length()
            && window.standsIn(after, window.from() + shift)) {
          places.put(window.span(), window.span().start() + shift);
          break;
        }
      }
    }
  }
}
