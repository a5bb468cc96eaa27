package org.entente.articles.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.articles.page.date.PressDate;
import org.entente.articles.page.date.PressDate.Kind;
import org.entente.articles.text.Characters;
import org.entente.articles.text.Note;
import org.entente.platform.date.PartialDate;
import org.entente.platform.date.PartialDate.Basis;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When a page says that it was published. A date in a field that is made for it goes first:
 * JSON-LD, then meta, then {@code time}, then what is printed under the headline. One that is
 * impossible, relative or of several meanings gives way to the next; when there is no better one,
 * the date is unknown and its words are kept.
 */
final class PageDates {

  private static final String PUBLISHED =
      "meta[property=article:published_time], meta[itemprop=datePublished], meta[name=pubdate], meta[name=publishdate], "
          + "meta[name=parsely-pub-date], meta[name=dc.date.issued], meta[name=dcterms.created], meta[name=date]";
  private static final String MODIFIED =
      "meta[property=article:modified_time], meta[itemprop=dateModified]";
  private static final String MARKED_AS_DATE =
      "h1, h2, h3, time, [itemprop=datePublished], [class~=(?i)(^|[\\s_-])(date|time|timestamp|datetime|published|publish|posted|dateline|meta)([\\s_-]|$)]";

  private static final Set<String> OF_CHANGE =
      Set.of("updated", "modified", "แก้ไข", "อัปเดต", "更新");
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_MARKED = 60;
  private static final int LONGEST_WEEKDAY = 16;
  private static final int LOOKED_AT = 20;

  /** Noon here is another day there. */
  private static final long DAYS_APART = 1;

  private final String language;
  private final List<Note> notes;

  private PageDates(String language, List<Note> notes) {
    this.language = language;
    this.notes = notes;
  }

  /**
   * @param beside parts that are not the article's; its own header is not among them
   * @param first the first paragraphs of the article
   * @return null when the page says nothing of it
   */
  static @Nullable PartialDate published(
      Document document,
      StructuredData data,
      Headline headline,
      Furniture beside,
      List<String> first,
      String language,
      List<Note> notes) {
    var dates = new PageDates(language, notes);
    var fields = new ArrayList<String>();
    var stated = data.text("datePublished");
    if (stated != null) {
      fields.add(stated);
    }
    document.select(PUBLISHED).stream()
        .limit(LOOKED_AT)
        .map(m -> m.attr("content"))
        .forEach(fields::add);
    return dates.chosen(fields, dates.shown(document, headline, beside, first));
  }

  static @Nullable PartialDate modified(Document document, StructuredData data, String language) {
    var stated = data.text("dateModified");
    var field = stated == null ? Headline.content(document, MODIFIED) : stated;
    return Optional.ofNullable(field)
        .flatMap(text -> PressDate.in(text, language))
        .filter(read -> read.kind() == Kind.DATE)
        .map(PressDate::date)
        .orElse(null);
  }

  private @Nullable PartialDate chosen(List<String> fields, List<PressDate> shown) {
    var read = new ArrayList<PressDate>();
    for (var field : fields) {
      var date = PressDate.in(field, language);
      if (date.isEmpty() && !Characters.isBlank(field)) {
        note("date-unreadable", "This is no date that can be read", field);
      }
      date.ifPresent(read::add);
    }
    var field = read.stream().filter(d -> d.kind() == Kind.DATE).findFirst();
    var printed = shown.stream().filter(d -> d.kind() == Kind.DATE).findFirst();
    if (field.isPresent() && printed.isPresent() && areApart(field.get(), printed.get())) {
      notes.add(
          new Note(
              "date-conflict",
              "Stated as \"%s\", printed as \"%s\"; the former was kept."
                  .formatted(field.get().date().text(), printed.get().date().text())));
    }
    read.stream().filter(d -> d.kind() != Kind.DATE).forEach(this::noteUnknown);
    if (field.isPresent() || printed.isPresent()) {
      return field.or(() -> printed).orElseThrow().date();
    }
    var unknown = Stream.concat(read.stream(), shown.stream()).findFirst();
    if (read.isEmpty()) {
      unknown.ifPresent(this::noteUnknown);
    }
    return unknown.map(PressDate::date).orElse(null);
  }

  private List<PressDate> shown(
      Document document, Headline headline, Furniture beside, List<String> first) {
    var marked = new ArrayList<String>();
    document
        .selectStream(MARKED_AS_DATE)
        .filter(new NearHeadline(headline.element()))
        .filter(part -> !beside.holds(part))
        .limit(LOOKED_AT)
        .map(PageDates::line)
        .filter(line -> line.length() <= LONGEST_LINE)
        .forEach(marked::add);
    return Stream.concat(
            dates(marked).filter(d -> isMostOf(d.line(), d.date())),
            dates(first).filter(d -> isAllOf(d.line(), d.date())))
        .map(DatedLine::date)
        .toList();
  }

  private record DatedLine(String line, PressDate date) {}

  private Stream<DatedLine> dates(List<String> lines) {
    return lines.stream()
        .filter(line -> line.length() <= LONGEST_LINE)
        .map(Characters::folded)
        .filter(line -> OF_CHANGE.stream().noneMatch(line.toLowerCase(Locale.ROOT)::contains))
        .flatMap(line -> PressDate.in(line, language).map(d -> new DatedLine(line, d)).stream());
  }

  /**
   * What is shown above the headline and outside of the article is the site's, and its date
   * today's.
   */
  private static final class NearHeadline implements Predicate<Element> {

    private final @Nullable Element headline;
    private final @Nullable Element article;
    private boolean passed;

    NearHeadline(@Nullable Element headline) {
      this.headline = headline;
      this.article = headline == null ? null : headline.closest("article, main, header");
    }

    @Override
    public boolean test(Element part) {
      passed |= part == headline;
      boolean isHeading = part.normalName().matches("h[1-3]");
      return !isHeading
          && (passed || (article != null && part.closest("article, main, header") == article));
    }
  }

  private static String line(Element part) {
    for (var attribute : List.of("datetime", "content")) {
      if (!Characters.isBlank(part.attr(attribute))) {
        return part.attr(attribute);
      }
    }
    // Only what is short can be a date's line; a whole page may be marked as one.
    return part.childNodeSize() > LOOKED_AT ? "x".repeat(LONGEST_LINE + 1) : PageBlocks.asOne(part);
  }

  /** What is marked as a date may hold a name or a place beside it. */
  private static boolean isMostOf(String line, PressDate date) {
    return 3 * (date.end() - date.start()) >= letters(line) || letters(line) <= LONGEST_MARKED;
  }

  /**
   * Where nothing marks it, a line is a date only when nothing but a label or a weekday is on it.
   */
  private static boolean isAllOf(String line, PressDate date) {
    var before = Phrases.compared(line.substring(0, Math.min(date.start(), line.length())));
    var after = line.substring(Math.min(date.end(), line.length()));
    return letters(after) == 0
        && (Phrases.DATED.contains(before)
            || (!before.contains(" ") && before.length() <= LONGEST_WEEKDAY));
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  private static boolean areApart(PressDate one, PressDate other) {
    LocalDate a = one.date().earliest();
    LocalDate b = other.date().earliest();
    LocalDate aEnd = one.date().latest();
    LocalDate bEnd = other.date().latest();
    if (a == null || b == null || aEnd == null || bEnd == null) {
      return false;
    }
    return ChronoUnit.DAYS.between(aEnd, b) > DAYS_APART
        || ChronoUnit.DAYS.between(bEnd, a) > DAYS_APART;
  }

  private void noteUnknown(PressDate date) {
    var said =
        switch (date.kind()) {
          case RELATIVE -> "Counted from a day that is not known";
          case IMPOSSIBLE -> "There is no such day";
          default -> "More than one day can be meant";
        };
    note(
        "date-" + date.kind().name().toLowerCase(Locale.ROOT),
        said,
        String.valueOf(date.date().text()));
  }

  private void note(String code, String said, String text) {
    notes.add(new Note(code, "%s: \"%s\".".formatted(said, text)));
  }

  /** The same day, whatever else is said of it. */
  static boolean isSame(@Nullable PartialDate one, @Nullable PartialDate other) {
    return one != null
        && other != null
        && one.basis() != Basis.NONE
        && one.edtf() != null
        && one.edtf().equals(other.edtf());
  }
}
