package org.entente.articles.text;

import java.util.ArrayList;
import java.util.List;

/** What should be known of a text that is kept as it was sent. */
public final class TextNotes {

  private TextNotes() {}

  public static List<Note> of(String text) {
    var notes = new ArrayList<Note>();
    var mojibake = Mojibake.repair(List.of(text));
    var mark = mojibake.repaired() > 0 ? mojibake.example() : mojibake.left();
    if (mark != null) {
      notes.add(
          new Note(
              "mojibake", "An encoding was mistaken before it was sent: \"%s\".".formatted(mark)));
    }
    long lost = text.chars().filter(c -> c == '\ufffd').count();
    if (lost > 0) {
      notes.add(
          new Note(
              "characters-lost",
              "Replacement characters stand for %d that were lost.".formatted(lost)));
    }
    return notes;
  }
}
