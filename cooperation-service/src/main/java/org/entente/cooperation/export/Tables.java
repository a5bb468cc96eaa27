package org.entente.cooperation.export;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.cooperation.code.CodeView;
import org.entente.cooperation.code.Layer;
import org.entente.cooperation.evidence.EvidenceView;
import org.entente.cooperation.figure.FigureView;
import org.entente.cooperation.party.PartyView;
import org.entente.cooperation.record.RecordView;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Records as tables. A cell holds one value where there is one; parties, claims and quotes are put
 * into words, for which the other formats have a shape. What is not known is an empty cell.
 */
final class Tables {

  static final List<String> RECORD_COLUMNS =
      List.of(
          "id",
          "version",
          "kind",
          "stage",
          "negated",
          "title",
          "detail",
          "date",
          "date_earliest",
          "date_latest",
          "date_basis",
          "end",
          "due",
          "place",
          "dyad",
          "from",
          "to",
          "scope",
          "parties",
          "claims",
          "codes_states",
          "codes_persons",
          "plover_score",
          "figures",
          "quotes",
          "articles",
          "review",
          "part_of",
          "received_at");

  static final List<String> FIGURE_COLUMNS =
      List.of(
          "record",
          "key",
          "measure",
          "label",
          "value",
          "lower",
          "upper",
          "lower_exclusive",
          "upper_exclusive",
          "qualifier",
          "unit",
          "asset",
          "of",
          "population",
          "population_label",
          "cumulative",
          "rhetorical",
          "as_of",
          "text",
          "kind",
          "dyad",
          "date");

  private Tables() {}

  static String record(RecordView r) {
    var place = r.place();
    var direction = r.direction();
    return Csv.row(
        Arrays.<@Nullable Object>asList(
            r.id(),
            r.version(),
            r.kind(),
            r.stage(),
            r.negated(),
            r.title(),
            r.detail(),
            edtf(r.date()),
            r.date().earliest(),
            r.date().latest(),
            r.date().basis(),
            edtf(r.end()),
            edtf(r.due()),
            place == null ? null : place.label() == null ? place.text() : place.label(),
            r.dyad(),
            direction == null ? null : direction.from(),
            direction == null ? null : direction.to(),
            r.scope(),
            words(list(r.parties()).map(Tables::party)),
            words(
                list(r.claims())
                    .map(c -> "%s %s".formatted(c.stance(), String.join(" ", c.about())))),
            words(codes(r, Layer.STATE).map(CodeView::code)),
            words(codes(r, Layer.PERSONS).map(CodeView::code)),
            score(r),
            list(r.figures()).count(),
            words(list(r.evidence()).map(EvidenceView::exact).filter(exact -> exact != null)),
            words(list(r.evidence()).map(EvidenceView::articleId).distinct()),
            r.review(),
            r.partOf(),
            r.receivedAt()));
  }

  static Stream<String> figures(RecordView r) {
    return list(r.figures()).map(f -> figure(r, f));
  }

  private static String figure(RecordView r, FigureView f) {
    var population = f.population();
    return Csv.row(
        Arrays.<@Nullable Object>asList(
            r.id(),
            f.key(),
            f.measure(),
            f.label(),
            plain(f.value()),
            plain(f.lower()),
            plain(f.upper()),
            f.lowerExclusive(),
            f.upperExclusive(),
            f.qualifier(),
            f.unit(),
            f.asset(),
            f.of(),
            population == null ? null : population.id(),
            population == null ? null : population.label(),
            f.cumulative(),
            f.rhetorical(),
            edtf(f.asOf()),
            f.text(),
            r.kind(),
            r.dyad(),
            edtf(r.date())));
  }

  private static String party(PartyView party) {
    var population = party.population();
    var who = population == null ? party.label() : population.label();
    return "%s: %s%s"
        .formatted(
            party.role(),
            who == null ? party.entityId() : who,
            party.country() == null ? "" : " [%s]".formatted(party.country()));
  }

  private static Stream<CodeView> codes(RecordView r, Layer layer) {
    return list(r.codes()).filter(code -> code.layer() == layer);
  }

  private static @Nullable String score(RecordView r) {
    return codes(r, Layer.STATE)
        .filter(
            code -> code.author() == CodeView.Author.TABLE && code.scheme().startsWith("PLOVER"))
        .findFirst()
        .map(CodeView::score)
        .map(Tables::plain)
        .orElse(null);
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  private static @Nullable String edtf(@Nullable PartialDate date) {
    return date == null ? null : date.edtf();
  }

  private static @Nullable String words(Stream<String> some) {
    var all = some.collect(Collectors.joining("; "));
    return all.isEmpty() ? null : all;
  }

  private static <T> Stream<T> list(@Nullable List<T> given) {
    return given == null ? Stream.of() : given.stream();
  }
}
