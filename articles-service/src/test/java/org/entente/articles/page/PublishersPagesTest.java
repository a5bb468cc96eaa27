package org.entente.articles.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.page.Pages.clean;
import static org.entente.articles.page.Pages.codes;
import static org.entente.articles.page.Pages.named;

import java.nio.charset.Charset;
import java.util.List;
import org.entente.platform.date.PartialDate;
import org.entente.platform.date.PartialDate.Basis;
import org.junit.jupiter.api.Test;

class PublishersPagesTest {

  @Test
  void wordpress() {
    var page = clean(named("wordpress-en"));

    assertThat(page.text())
        .isEqualTo(
            """
            Two ministries open a joint hotline

            Two ministries opened a hotline on Friday for people who had lost money to callers abroad.

            The line is staffed around the clock, an officer said, and takes calls in three languages.

            “We answer within a minute,” she said on Monday, “or we call back.”

            The call room on its first morning. Photo: Lantern\
            """);
    assertThat(page.found())
        .isEqualTo(
            new Found(
                "Two ministries open a joint hotline",
                List.of("Mara Quill"),
                PartialDate.of("2025-06-27T03:30+00:00", Basis.STATED, "2025-06-27T03:30:00+00:00"),
                PartialDate.of("2025-06-28T01:00+00:00", Basis.STATED, "2025-06-28T01:00:00+00:00"),
                "Crime",
                "en",
                "https://lantern.example/2025/06/27/two-ministries-open-a-joint-hotline/"));
    assertThat(page.notes()).isEmpty();
  }

  @Test
  void amp() {
    var page = clean(named("amp-en"));

    assertThat(page.text())
        .isEqualTo(
            """
            Harbour police find forty handsets

            Harbour police said they found forty handsets in a rented room above a shop.

            Nobody was in the room when they came.\
            """);
    assertThat(page.found().bylines()).containsExactly("Ines Vale", "Tom Reed");
    assertThat(page.found().published())
        .isEqualTo(
            PartialDate.of("2025-03-04T08:15+08:00", Basis.STATED, "2025-03-04T08:15:00+08:00"));
    assertThat(page.found().address()).isEqualTo("https://harbour.example/news/forty-handsets");
  }

  @Test
  void nextWithJsonLd() {
    var page = clean(named("next-zh"));

    assertThat(page.text())
        .isEqualTo("两国警方开通联合热线\n\n两国警方周五开通了一条联合热线，接听受骗者的电话。\n\n热线每天二十四小时有人值守。\n\n责任心");
    assertThat(page.found().published())
        .isEqualTo(
            PartialDate.of("2025-06-27T10:30+08:00", Basis.STATED, "2025-06-27T10:30:00+08:00"));
    assertThat(page.found().bylines()).containsExactly("灯塔社");
    assertThat(page.found().section()).isEqualTo("国际");
    assertThat(page.found().language()).isEqualTo("zh");
    assertThat(codes(page)).containsExactly("json-ld-malformed");
  }

  @Test
  void thaiNewsInAnEnglishTemplate() {
    var page = clean(named("thai-news"));

    assertThat(page.text())
        .isEqualTo(
            """
            ตำรวจเปิดสายด่วนร่วมสองประเทศ

            โดย สมหญิง ใจดี

            ตำรวจสองประเทศเปิดสายด่วนร่วมเมื่อวันศุกร์ เพื่อรับแจ้งเหตุจากผู้ที่ถูกหลอกให้โอนเงิน

            เจ้าหน้าที่กล่าวว่า สายด่วนนี้มีคนรับตลอดยี่สิบสี่ชั่วโมง\
            """);
    assertThat(page.found().published())
        .isEqualTo(PartialDate.of("2025-06-27T10:30", Basis.STATED, "27 มิ.ย. 2568 เวลา 10:30 น."));
    assertThat(page.found().language()).isEqualTo("th");
    assertThat(page.found().address()).isNull();
    assertThat(codes(page)).containsExactly("language-declared-wrong");
  }

  @Test
  void khmer() {
    var page = clean(named("khmer"));

    assertThat(page.text())
        .isEqualTo(
            """
            នគរបាលបើកខ្សែទូរស័ព្ទរួម

            នគរបាលនៃប្រទេសទាំងពីរបានបើកខ្សែទូរស័ព្ទរួមមួយនៅថ្ងៃសុក្រ។

            មន្ត្រីម្នាក់បាននិយាយថា ខ្សែនេះដំណើរការទាំងយប់ទាំងថ្ងៃ។

            បន្ទប់ទទួលទូរស័ព្ទ\
            """);
    assertThat(page.found().published())
        .isNotNull()
        .extracting(PartialDate::edtf)
        .isEqualTo("2025-06-27");
    assertThat(page.found().language()).isEqualTo("km");
  }

  @Test
  void oldTablesInAnotherEncodingThanDeclared() {
    var read =
        SentPage.ofBytes(named("old-table").getBytes(Charset.forName("x-windows-874")), "text/html")
            .read(null);
    var page = read.page();

    assertThat(read.charset()).isEqualTo("windows-874");
    assertThat(codes(page)).containsExactly("charset-declared-wrong");
    assertThat(page.text())
        .startsWith(
            "วันเสาร์ที่ 1 สิงหาคม 2569\n\nเรือประมงกลับเข้าฝั่ง\n\nเรือประมงสิบลำกลับเข้าฝั่งเมื่อเช้าวันศุกร์")
        .endsWith("เพื่อหาทางป้องกันไม่ให้เกิดเหตุเช่นนี้อีก")
        .doesNotContain("การเมือง");
    assertThat(page.found().title()).isEqualTo("เรือประมงกลับเข้าฝั่ง");
    assertThat(page.found().published())
        .isEqualTo(PartialDate.of("2025-06-27", Basis.STATED, "27 มิถุนายน 2568"));
  }
}
