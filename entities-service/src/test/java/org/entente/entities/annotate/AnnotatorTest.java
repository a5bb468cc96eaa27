package org.entente.entities.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.entente.entities.country.CountryCode;
import org.entente.entities.country.CountryFixture;
import org.entente.entities.index.Names;
import org.entente.entities.index.NamesFixture;
import org.entente.entities.name.NameKind;
import org.entente.entities.subject.Kind;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatorTest {

  private static final Names EVERYBODY =
      NamesFixture.withCountries()
          .person("KH", "Hun Manet")
          .person("KH", "Hun Sen")
          .person("KH", "Pen Bona")
          .person("TH", "Anutin Charnvirakul")
          .person("KR", "Lee Jae Myung", "이재명")
          .person("US", "Donald Trump")
          .person("GB", "Theresa May")
          .person("GB", "Will Brown")
          .personWithWeakName("KH", "Kong Sokha", "Techo K")
          .body("KH", "Interior Ministry", "Interior Ministry of Cambodia")
          .body("TH", "Interior Ministry", "Interior Ministry of Thailand")
          .add(Kind.COMPANY, "TH", NameKind.PRIMARY, "Thai Airways")
          .names();

  private static Annotation annotate(
      String text, @Nullable String language, @Nullable String country) {
    return new Annotator(EVERYBODY, EnumSet.of(Visibility.PUBLIC))
        .annotate(text, language, country);
  }

  private static Annotation annotate(String text) {
    return annotate(text, null, null);
  }

  private static List<String> mentions(String text) {
    return annotate(text).mentions().stream().map(AnnotatorTest::said).toList();
  }

  private static List<String> mentions(String text, String language) {
    return annotate(text, language, null).mentions().stream().map(AnnotatorTest::said).toList();
  }

  private static String said(Annotation.Mention mention) {
    var country =
        CountryCode.of(TypeId.parse(mention.entityId()).uuid()).map(c -> "=" + c).orElse("");
    return mention.surface() + country + " " + mention.type();
  }

  @Test
  void countriesAndTheirPeopleAreFound() {
    assertThat(
            mentions(
                "Cambodia and South Korean police; U.S. and U.K. sanctions; British and Thai."))
        .containsExactly(
            "Cambodia=KH NAME",
            "South Korean=KR DEMONYM",
            "U.S.=US NAME",
            "U.K.=GB NAME",
            "British=GB DEMONYM",
            "Thai=TH DEMONYM");
  }

  @Test
  void possessiveEndsAName() {
    assertThat(mentions("Hun Manet's and Cambodia’s"))
        .containsExactly("Hun Manet NAME", "Cambodia=KH NAME");
  }

  @Test
  void demonymWithinAKnownNameIsNone() {
    assertThat(mentions("Thai Airways, South China Sea, New Jersey"))
        .containsExactly("Thai Airways NAME");
  }

  @Test
  void wordsInLowerCaseNameNoCountry() {
    assertThat(mentions("he ate turkey, told us, in chad and polish")).isEmpty();
  }

  @Test
  void vietnameseNamesCountInVietnameseOnly() {
    assertThat(mentions("Anh My Duc")).isEmpty();
    assertThat(mentions("Anh và Thái Lan, Mỹ", "vi"))
        .containsExactly("Anh=GB NAME", "Thái Lan=TH NAME", "Mỹ=US NAME");
  }

  @Test
  void countriesAreFoundInEveryScript() {
    assertThat(mentions("នៅប្រទេស​កូរ៉េខាងត្បូង")).containsExactly("កូរ៉េខាងត្បូង=KR NAME");
    assertThat(mentions("ระหว่างกัมพูชากับเกาหลีใต้"))
        .containsExactly("กัมพูชา=KH NAME", "เกาหลีใต้=KR NAME");
    assertThat(mentions("캄보디아에서 한국은")).containsExactly("캄보디아=KH NAME", "한국=KR NAME");
    assertThat(mentions("韩国和柬埔寨")).containsExactly("韩国=KR NAME", "柬埔寨=KH NAME");
    assertThat(mentions("カンボジアと韓国")).containsExactly("カンボジア=KH NAME", "韓国=KR NAME");
  }

  @Test
  void shortFormFollowsTheFullName() {
    assertThat(mentions("Bona waited. Pen Bona spoke, and Bona left with Mr. Bona and bona fide."))
        .containsExactly("Pen Bona NAME", "Bona SHORT_FORM", "Bona SHORT_FORM");
  }

  @Test
  void titledShortFormIsFound() {
    assertThat(
            mentions(
                "Anutin Charnvirakul came. Mr. Anutin and Prime Minister Charnvirakul, Mr Bona"
                    + " left."))
        .containsExactly(
            "Anutin Charnvirakul NAME", "Anutin SHORT_FORM", "Charnvirakul SHORT_FORM");
  }

  @Test
  void nationalsAreOfTheirCountry() {
    assertThat(mentions("Ten Korean nationals, Cambodians and Chinese citizens"))
        .containsExactly("Korean=KR DEMONYM", "Cambodians=KH DEMONYM", "Chinese=CN DEMONYM");
  }

  @Test
  void partThatTwoShareIsNobody() {
    assertThat(mentions("Hun Sen met Hun Manet. Hun left with Manet."))
        .containsExactly("Hun Sen NAME", "Hun Manet NAME", "Manet SHORT_FORM");
  }

  @Test
  void partOfAnotherNameIsNoShortForm() {
    assertThat(
            mentions(
                "Donald Trump arrived. Melania Trump and Donald Duck came, as Trump said on"
                    + " Monday."))
        .containsExactly("Donald Trump NAME", "Trump SHORT_FORM");
  }

  @Test
  void weakNameCountsAfterTheFullOneOnly() {
    assertThat(mentions("Techo K came. Kong Sokha spoke; Techo K left."))
        .containsExactly("Kong Sokha NAME", "Techo K SHORT_FORM");
  }

  @Test
  void officeBesideAPersonIsTold() {
    var mentions =
        annotate("Thai interior minister Anutin Charnvirakul and Prime Minister Hun Manet met.")
            .mentions();

    assertThat(mentions)
        .extracting(Annotation.Mention::office)
        .containsExactly(null, "interior minister", "Prime Minister");
  }

  @Test
  void countryBeforeANameDecidesWhoIsMeant() {
    var mentions = annotate("Thailand's interior ministry told Cambodia").mentions();

    assertThat(mentions)
        .extracting(Annotation.Mention::surface)
        .containsExactly("Thailand", "interior ministry", "Cambodia");
    assertThat(mentions.get(1).score()).isLessThan(1);
  }

  @Test
  void onlyCountryOfTheTextDecidesWhoIsMeant() {
    assertThat(mentions("In Thailand the Interior Ministry spoke"))
        .containsExactly("Thailand=TH NAME", "Interior Ministry NAME");
  }

  @Test
  void countryOfThePublisherDecidesWhoIsMeant() {
    assertThat(annotate("The Interior Ministry spoke", "en", "KH").mentions()).hasSize(1);
  }

  @Test
  void countryOfThePublisherDecidesWhereTheTextNamesNoneOfTheirs() {
    assertThat(annotate("In Japan the Interior Ministry spoke", "en", "KH").mentions()).hasSize(2);
    assertThat(annotate("In Thailand the Interior Ministry spoke", "en", "KH").mentions())
        .extracting(Annotation.Mention::entityId)
        .last()
        .isEqualTo(annotate("Interior Ministry of Thailand").mentions().getFirst().entityId());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"KH", "TH", "JP"})
  void unclearNameIsACandidate(@Nullable String publishedIn) {
    var annotation =
        annotate("Thailand and Cambodia: the Interior Ministry spoke", null, publishedIn);

    assertThat(annotation.mentions()).hasSize(2);
    assertThat(annotation.candidates())
        .containsExactly(
            new Annotation.Candidate(
                27, 44, "Interior Ministry", Annotation.CandidateKind.AMBIGUOUS));
  }

  @Test
  void wordsOfTheLanguageAreNoShortForms() {
    assertThat(mentions("Theresa May spoke in May and on May 3."))
        .containsExactly("Theresa May NAME");
    assertThat(mentions("Will Brown spoke. Will the two sides agree? Brown left."))
        .containsExactly("Will Brown NAME", "Brown SHORT_FORM");
  }

  @Test
  void countryNameWithinAnUnknownNameIsNone() {
    var annotation = annotate("The minister Israel Katz and Jordan Bardella met in Israel.");

    assertThat(annotation.mentions().stream().map(AnnotatorTest::said))
        .containsExactly("Israel=IL NAME");
    assertThat(annotation.candidates())
        .extracting(Annotation.Candidate::surface)
        .containsExactly("Israel Katz", "Jordan Bardella");
  }

  @Test
  void countryNameWithinAnUnknownVietnameseNameIsNone() {
    assertThat(mentions("Bà Trần Thị Nga, ông Trần Văn Đức và cô Nguyễn Ngọc Anh đến Nga.", "vi"))
        .containsExactly("Nga=RU NAME");
    assertThat(mentions("Tổng thống Nga Ivanov gặp cảnh sát Đức. Tại Anh có mưa.", "vi"))
        .containsExactly("Nga=RU NAME", "Đức=DE NAME", "Anh=GB NAME");
  }

  @Test
  void countryBesideWhatIsKnownIsFound() {
    assertThat(mentions("In Cambodia Hun Sen said that Thailand Prime Minister was there."))
        .containsExactly("Cambodia=KH NAME", "Hun Sen NAME", "Thailand=TH NAME");
    assertThat(mentions("On Monday Cambodia National Police and the US Treasury met Thai police."))
        .containsExactly("Cambodia=KH NAME", "US=US NAME", "Thai=TH DEMONYM");
    assertThat(mentions("Visiting Cambodia last week, they went on to Thailand CIB."))
        .containsExactly("Cambodia=KH NAME", "Thailand=TH NAME");
  }

  @Test
  void countryInAHeadlineOfCapitalsIsFound() {
    assertThat(mentions("Cambodia Deports Ten Fraudsters to Japan\nThey were sent home."))
        .containsExactly("Cambodia=KH NAME", "Japan=JP NAME");
  }

  @ParameterizedTest
  @CsvSource({
    "th, กระทรวงมหาดไทยแถลง",
    "th, สภากาชาดช่วยเหลือ",
    "th, นางสาวมาลีกล่าว",
    "ko, 범죄인 인도를 요청했다",
    "ko, 신병을 인도하고",
    "ko, 결제 수단을 바꿨다",
    "ko, 침입을 저지하고",
    "ko, ‘웬치’이란 말",
    "ko, 2인도 왔다",
    "ko, 싸움을 말리는 사람",
    "zh, 他住在马里兰州",
    "zh, 在马里乌波尔",
    "zh, 印度洋上",
    "zh, 发展中国家",
    "zh, 集中国力发展",
    "km, កញ្ញាម៉ាលីនិយាយ",
    "vi, trên Ấn Độ Dương"
  })
  void wordThatHoldsACountrysNameNamesNone(String language, String text) {
    assertThat(mentions(text, language)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "th, รัฐบาลไทยและลาว, ไทย=TH NAME; ลาว=LA NAME",
    "th, ชาวจีนถูกจับในประเทศไทย, จีน=CN NAME; ประเทศไทย=TH NAME",
    "th, เดินทางไปประเทศมาลี, ประเทศมาลี=ML NAME",
    "ko, 인도와 이란은, 인도=IN NAME; 이란=IR NAME",
    "ko, 수단 공화국의 수도, 수단 공화국=SD NAME",
    "zh, 韩国籍男子和中国人, 韩国=KR NAME; 中国=CN NAME",
    "zh, 几内亚比绍和马里, 几内亚比绍=GW NAME; 马里=ML NAME",
    "km, រដ្ឋាភិបាលថៃនិងចិន, ថៃ=TH NAME; ចិន=CN NAME",
    "lo, ປະເທດລາວແລະໄທ, ລາວ=LA NAME; ໄທ=TH NAME"
  })
  void shortCountryNameIsFoundAsAWordOfItsOwn(String language, String text, String found) {
    assertThat(mentions(text, language)).containsExactly(found.split("; "));
  }

  /** What is a word of the language first is found in a fuller form only. */
  @Test
  void everyCountryIsFoundByItsName() {
    var missing = new TreeSet<String>();
    CountryFixture.tell((id, code, value, kind, language) -> {
      if (kind == NameKind.PRIMARY
          && !mentions(value, language)
              .contains(value.replaceFirst("^\u200B", "") + "=" + code + " NAME")) {
        missing.add(language + " " + value);
      }
    });

    assertThat(missing).containsExactly("km ម៉ាលី", "ko 괌", "ko 수단", "ko 저지", "lo ມາລີ", "th มาลี");
  }

  @Test
  void unknownNamesAreCandidates() {
    var candidates =
        annotate(
                "Police General Somchai Jaidee of the Ministry of Digital Affairs met Alpha Beta of"
                    + " Prince Group in May.")
            .candidates();

    assertThat(candidates)
        .extracting(c -> c.surface() + " " + c.kind())
        .containsExactly(
            "Somchai Jaidee PERSON",
            "Ministry of Digital Affairs ORGANIZATION",
            "Alpha Beta NAME",
            "Prince Group ORGANIZATION");
  }

  @Test
  void candidatesAreBounded() {
    assertThat(annotate("Alpha Beta, ".repeat(1000)).candidates())
        .hasSize(Annotator.MOST_CANDIDATES);
  }

  @Test
  void nameThatTheCallerMayNotSeeIsNotFound() {
    var names = NamesFixture.none().hidden("Chan Dara").names();

    assertThat(
            new Annotator(names, EnumSet.of(Visibility.PUBLIC))
                .annotate("Chan Dara", null, null)
                .mentions())
        .isEmpty();
    assertThat(
            new Annotator(names, EnumSet.allOf(Visibility.class))
                .annotate("Chan Dara", null, null)
                .mentions())
        .hasSize(1);
  }

  @Test
  void emptyTextNamesNobody() {
    assertThat(annotate("")).isEqualTo(new Annotation(List.of(), List.of()));
  }

  @Test
  void offsetsAlwaysGiveTheSurfaceAndNeverOverlap() {
    var random = new Random(3);
    var pieces =
        List.of(
            "Hun Manet",
            "Hun\u00A0Sen",
            "Bona",
            "Pen  Bona",
            "Thai",
            "한국은",
            "이재명이",
            "កម្ពុជា",
            "\u200B",
            "ไทย",
            "ลาว",
            "中国",
            " ",
            " ",
            "\n\n",
            "’s",
            "-",
            "Mr. ",
            "U.S.",
            "Re\u0301union",
            "\uD83D\uDE00",
            "Interior Ministry",
            "x",
            "Co\u0302te d’Ivoire",
            ".",
            "Trump");
    for (int round = 0; round < 3_000; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      var given = text.toString();
      var annotation = annotate(given, "fr", "KH");
      var end = 0;
      for (var m : annotation.mentions()) {
        assertThat(m.start()).as(given).isGreaterThanOrEqualTo(end);
        assertThat(given.substring(m.start(), m.end())).isEqualTo(m.surface()).isNotBlank();
        end = m.end();
      }
      for (var c : annotation.candidates()) {
        assertThat(given.substring(c.start(), c.end())).isEqualTo(c.surface()).isNotBlank();
      }
    }
  }
}
