package org.entente.articles.page.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.entente.articles.text.Note;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodedPageTest {

  private static final String THAI =
      "ตำรวจไทยเปิดสายด่วนร่วมกับเพื่อนบ้านเมื่อวันศุกร์ที่ผ่านมา เพื่อรับแจ้งเหตุ";
  private static final String CHINESE = "两国警方周五开通了一条联合热线，接听受骗者的电话，热线每天二十四小时有人值守。";
  private static final String KOREAN = "두 나라 경찰은 금요일에 공동 전화를 열었다. 전화는 하루 종일 받는다고 관계자가 말했다.";
  private static final String FRENCH =
      "La ministre a déclaré que l’accord serait signé à l’été, « sans délai », après des années.";

  @ParameterizedTest
  @CsvSource({
    "windows-874, x-windows-874, th",
    "euc-kr, x-windows-949, ko",
    "gb18030, GB18030, zh",
    "windows-1252, windows-1252, fr",
    "utf-16le, UTF-16LE, th",
    "utf-16be, UTF-16BE, fr",
    "utf-8, UTF-8, zh"
  })
  void anEncodingIsFoundWithoutBeingDeclared(String name, String charset, String language) {
    var text = text(language);

    var page = DecodedPage.of(page(text, null).getBytes(Charset.forName(charset)), null);

    assertThat(page.charset()).isEqualTo(name);
    assertThat(page.html()).contains(text);
    assertThat(page.notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "utf-8, x-windows-874, th",
    "utf-8, GB18030, zh",
    "utf-8, x-windows-949, ko",
    "utf-8, windows-1252, fr",
    "iso-8859-1, UTF-8, fr",
    "iso-8859-1, UTF-8, th",
    "iso-8859-1, x-windows-874, th",
    "tis-620, UTF-8, th",
    "gb2312, UTF-8, zh",
    "euc-kr, UTF-8, ko",
    "gb2312, x-windows-874, th",
    "windows-1252, GB18030, zh",
    "utf-16, UTF-8, fr"
  })
  void aWrongDeclarationIsOvercomeAndSaid(String declared, String charset, String language) {
    var text = text(language);

    var page = DecodedPage.of(page(text, declared).getBytes(Charset.forName(charset)), null);

    assertThat(page.html()).contains(text);
    assertThat(page.notes()).extracting(Note::code).containsExactly("charset-declared-wrong");
  }

  @ParameterizedTest
  @CsvSource({
    "TIS-620, x-windows-874, th",
    "gb2312, GB18030, zh",
    "ks_c_5601-1987, x-windows-949, ko",
    "big5, Big5, tw",
    "Shift_JIS, Shift_JIS, ja"
  })
  void aRightDeclarationIsBelieved(String declared, String charset, String language) {
    var text = text(language);

    var page =
        DecodedPage.of(
            page(text, null).getBytes(Charset.forName(charset)), "text/html; charset=" + declared);

    assertThat(page.html()).contains(text);
    assertThat(page.notes()).isEmpty();
  }

  @Test
  void aByteOrderMarkDecidesAndIsNoText() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe});
    bytes.writeBytes(page(THAI, "utf-8").getBytes(StandardCharsets.UTF_16LE));

    var page = DecodedPage.of(bytes.toByteArray(), "text/html; charset=windows-874");

    assertThat(page.html()).startsWith("<html>").contains(THAI);
  }

  @Test
  void aForeignByteInUtf8IsLostAndSaid() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(page(THAI, "utf-8").getBytes(StandardCharsets.UTF_8));
    bytes.write(0xe9);

    var page = DecodedPage.of(bytes.toByteArray(), null);

    assertThat(page.charset()).isEqualTo("utf-8");
    assertThat(page.html()).contains(THAI);
    assertThat(page.notes()).extracting(Note::code).containsExactly("characters-lost");
  }

  @Test
  void nulsAreDropped() {
    var page = DecodedPage.of("<p>one\0 two</p>".getBytes(StandardCharsets.UTF_8), null);

    assertThat(page.html()).isEqualTo("<p>one two</p>");
    assertThat(page.charset()).isEqualTo("utf-8");
  }

  private static String text(String language) {
    return switch (language) {
      case "th" -> THAI;
      case "zh" -> CHINESE;
      case "ko" -> KOREAN;
      case "tw" -> "兩國警方週五開通了一條聯合熱線，接聽受騙者的電話。";
      case "ja" -> "両国の警察は金曜日に共同の電話窓口を開いた。";
      default -> FRENCH;
    };
  }

  private static String page(String text, @Nullable String declared) {
    var meta = declared == null ? "" : "<meta charset=\"%s\">".formatted(declared);
    return "<html><head>%s<title>%s</title></head><body><p>%s</p><p>%s</p></body></html>"
        .formatted(meta, text, text, text);
  }
}
