package org.entente.cooperation.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.entente.cooperation.evidence.NewEvidence;
import org.entente.cooperation.extraction.Draft;
import org.entente.cooperation.extraction.Passage;
import org.entente.cooperation.extraction.Quote;
import org.entente.cooperation.kind.Mode;
import org.entente.cooperation.party.NewParty;
import org.entente.cooperation.proposal.NewRecord;
import org.entente.cooperation.proposal.NewRecord.NewPlace;
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of the drafts of one article. Each is called after the article and what is said,
 * not after the words: a later revision that says the same in other words calls it the same.
 */
final class DraftRecord {

  /** How much is shown around a quote. */
  private static final int AROUND = 80;

  private final Passage passage;
  private final Visibility readers;
  private final Map<String, Integer> seen = new HashMap<>();

  DraftRecord(Passage passage, Visibility readers) {
    this.passage = passage;
    this.readers = readers;
  }

  NewRecord of(Draft draft) {
    var place = draft.place();
    return new NewRecord(
        name(draft),
        draft.kind().name(),
        draft.stage() == null ? null : draft.stage().name(),
        null,
        null,
        null,
        draft.negated() ? true : null,
        draft.modes().stream().map(Mode::written).toList(),
        draft.contexts(),
        draft.date(),
        null,
        draft.due(),
        place == null ? null : new NewPlace(place.entityId(), place.text()),
        null,
        null,
        draft.parties(),
        draft.figures(),
        draft.claims(),
        draft.quotes().stream().map(this::quoted).toList(),
        null,
        List.of(),
        List.of(),
        null,
        readers.name());
  }

  private NewEvidence quoted(Quote quote) {
    var text = passage.text();
    var before = whole(Math.max(0, quote.start() - AROUND));
    var after = whole(Math.min(text.length(), quote.end() + AROUND));
    return new NewEvidence(
        quote.key(),
        passage.articleId(),
        passage.revision(),
        text.substring(quote.start(), quote.end()),
        unlessBlank(text.substring(before, quote.start())),
        unlessBlank(text.substring(quote.end(), after)),
        quote.start(),
        quote.supports());
  }

  /** Never between the two halves of a character. */
  private int whole(int at) {
    var text = passage.text();
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static @Nullable String unlessBlank(String text) {
    return text.isBlank() ? null : text;
  }

  private String name(Draft draft) {
    var said = new ArrayList<String>();
    said.add(draft.kind().name());
    said.add(String.valueOf(draft.stage()));
    said.add(Boolean.toString(draft.negated()));
    said.add(draft.date() == null ? "" : String.valueOf(draft.date().edtf()));
    said.addAll(new TreeSet<>(draft.parties().stream().map(DraftRecord::party).toList()));
    said.addAll(
        new TreeSet<>(
            draft.figures().stream()
                .map(f ->
                    "%s %s %s %s %s"
                        .formatted(f.measure(), f.value(), f.lower(), f.upper(), f.unit()))
                .toList()));
    var hash = hash(String.join("\n", said));
    // Two that say the same of two events are told apart by their order.
    var number = seen.merge(hash, 1, Integer::sum);
    return "read:%s:%s%s".formatted(passage.articleId(), hash, number == 1 ? "" : ":" + number);
  }

  private static String party(NewParty party) {
    var people = party.population();
    var who =
        people == null ? party.entityId() : "%s %s".formatted(people.kind(), people.country());
    return "%s %s %s"
        .formatted(party.role(), who, Objects.requireNonNullElse(party.represents(), ""));
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has it", e);
    }
  }
}
