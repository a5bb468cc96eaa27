package org.entente.articles.syndication;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.articles.fetch.Decoding;
import org.entente.articles.fetch.FetchAddress;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it was read: RSS 0.9 to 2.0 or Atom.
 *
 * @param title what the feed calls itself
 * @param items one for each article, the first where it lists one twice
 * @param listed how many it lists, which may be more than are read
 */
public record FeedDocument(@Nullable String title, List<ListedItem> items, int listed) {

  private static final Pattern DECLARATION =
      Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9_:.+-]{1,40})[\"']");

  /**
   * Reads the items one by one: one that cannot be read has a flaw, and the others are none the
   * worse.
   *
   * @param address of the feed, which addresses in it may refer to
   * @param most items that are read, from the top
   * @throws MalformedFeed when nothing can be read
   */
  public static FeedDocument read(
      byte[] bytes, @Nullable String contentType, FetchAddress address, Instant now, int most)
      throws MalformedFeed {
    var document = SafeXml.read(Decoding.decode(bytes, contentType, DECLARATION));
    var elements = takenOut(document.getRootElement());
    var shell = feed(document);
    var reading = new ItemReading(address, now);
    var items = new LinkedHashMap<String, ListedItem>();
    elements.stream()
        .limit(most)
        .map(element -> item(document, element, reading))
        .forEach(item -> items.putIfAbsent(item.key(), item));
    return new FeedDocument(
        ItemReading.title(shell.getTitleEx()), List.copyOf(items.values()), elements.size());
  }

  private static ListedItem item(Document shell, Element element, ItemReading reading) {
    var root = shell.getRootElement();
    var parent = element.getName().equals("item") ? home(root) : root;
    parent.addContent(element);
    try {
      var entries = feed(shell).getEntries();
      return entries.size() == 1
          ? reading.read(entries.getFirst(), element)
          : ItemReading.unreadable(element);
    } catch (MalformedFeed | RuntimeException e) { // of a library that reads what strangers wrote
      return ItemReading.unreadable(element);
    } finally {
      element.detach();
    }
  }

  private static SyndFeed feed(Document document) throws MalformedFeed {
    try {
      return new SyndFeedInput(false, Locale.ROOT).build(document);
    } catch (FeedException | IllegalArgumentException e) {
      throw new MalformedFeed("It is neither RSS nor Atom.");
    }
  }

  private static List<Element> takenOut(Element root) {
    var found = new ArrayList<Element>();
    for (var parent : home(root) == root ? List.of(root) : List.of(home(root), root)) {
      for (var child : parent.getChildren()) {
        if (child.getName().equals("item") || child.getName().equals("entry")) {
          found.add(child);
        }
      }
    }
    found.forEach(Element::detach);
    return found;
  }

  /** Where items stand: in the channel, but for RSS 1.0 and Atom, where they stand beside it. */
  private static Element home(Element root) {
    boolean isRss1 = root.getName().equals("RDF");
    var channel = root.getChild("channel", root.getNamespace());
    return isRss1 || channel == null ? root : channel;
  }
}
