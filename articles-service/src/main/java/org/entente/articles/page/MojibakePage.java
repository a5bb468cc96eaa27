package org.entente.articles.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entente.articles.text.Mojibake;
import org.entente.articles.text.Note;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Puts right, before anything is read of it, a page whose characters went through a wrong encoding.
 */
final class MojibakePage {

  private final List<String> pieces = new ArrayList<>();
  private final List<Consumer<String>> places = new ArrayList<>();

  private MojibakePage() {}

  static void repair(Document document, List<Note> notes) {
    var page = new MojibakePage();
    document.traverse((node, depth) -> {
      if (node instanceof TextNode text) {
        page.add(text.getWholeText(), text::text);
      } else if (node instanceof DataNode data && isRead(data)) {
        page.add(data.getWholeData(), data::setWholeData);
      } else if (node instanceof Element meta && meta.normalName().equals("meta")) {
        page.add(meta.attr("content"), content -> meta.attr("content", content));
      }
    });
    var repair = Mojibake.repair(page.pieces);
    for (int i = 0; i < page.places.size(); i++) {
      if (!repair.pieces().get(i).equals(page.pieces.get(i))) {
        page.places.get(i).accept(repair.pieces().get(i));
      }
    }
    if (repair.repaired() > 0) {
      notes.add(
          new Note(
              "mojibake-repaired",
              "UTF-8 had been read in another encoding, as in \"%s\"; it was taken back."
                  .formatted(repair.example())));
    }
    if (repair.left() != null) {
      notes.add(
          new Note(
              "mojibake",
              "An encoding seems to have been mistaken, not certainly: \"%s\"."
                  .formatted(repair.left())));
    }
  }

  private static boolean isRead(DataNode data) {
    return data.parent() instanceof Element script && script.attr("type").contains("ld+json");
  }

  private void add(String piece, Consumer<String> place) {
    if (piece.codePoints().anyMatch(c -> c >= 0x80)) {
      pieces.add(piece);
      places.add(place);
    }
  }
}
