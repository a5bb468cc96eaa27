package org.entente.cooperation.revision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.cooperation.evidence.ArticlesOutOfSight;
import org.entente.cooperation.revision.Revision.Key;
import org.jspecify.annotations.Nullable;

/** Shows revisions, without the words of articles that are withheld. */
@ApplicationScoped
class RevisionViews {

  private final Revisions revisions;
  private final ArticlesOutOfSight articles;

  RevisionViews(Revisions revisions, ArticlesOutOfSight articles) {
    this.revisions = revisions;
    this.articles = articles;
  }

  /** One with what it says. */
  RevisionView whole(Revision revision) {
    var shown = shown(withBases(List.of(revision)));
    return RevisionView.of(revision, shown.get(revision.key()), changes(revision, shown));
  }

  /** Many, each with what it says differently from the state it was based on. */
  Map<Key, RevisionView> withChanges(List<Revision> some) {
    var shown = shown(withBases(some));
    var views = new HashMap<Key, RevisionView>();
    some.forEach(r -> views.put(r.key(), RevisionView.of(r, null, changes(r, shown))));
    return views;
  }

  private static @Nullable List<Change> changes(Revision revision, Map<Key, JsonNode> shown) {
    var base = revision.base();
    var before = base == null ? null : shown.get(base);
    return before == null
        ? null
        : Change.between(before, Objects.requireNonNull(shown.get(revision.key())));
  }

  private Collection<Revision> withBases(List<Revision> some) {
    var all = new HashMap<Key, Revision>();
    some.forEach(revision -> all.put(revision.key(), revision));
    var missing =
        some.stream()
            .map(Revision::base)
            .filter(Objects::nonNull)
            .filter(base -> !all.containsKey(base))
            .distinct()
            .toList();
    revisions.all(missing).forEach(revision -> all.put(revision.key(), revision));
    return all.values();
  }

  /** Without the words of articles that are withheld; those of withdrawn ones are erased. */
  private Map<Key, JsonNode> shown(Collection<Revision> all) {
    var shown = new HashMap<Key, JsonNode>();
    var quoted = new ArrayList<@Nullable String>();
    for (var revision : all) {
      var content = revision.content.deepCopy();
      content.path("evidence").forEach(quote -> quoted.add(articleOf(quote)));
      shown.put(revision.key(), content);
    }
    var hidden = articles.hidden(quoted);
    shown.values().forEach(content -> hide(content, hidden));
    return shown;
  }

  private static void hide(JsonNode content, Set<String> hidden) {
    for (var quote : content.path("evidence")) {
      if (hidden.contains(articleOf(quote))) {
        ((ObjectNode) quote).remove(List.of("exact", "prefix", "suffix"));
      }
    }
  }

  private static String articleOf(JsonNode quote) {
    return quote.path("articleId").asText();
  }
}
