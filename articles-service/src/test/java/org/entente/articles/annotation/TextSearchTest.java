package org.entente.articles.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.articleSaying;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.entente.articles.revision.RevisionId;
import org.entente.articles.support.EntitiesResource;
import org.entente.platform.id.TypeId;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class TextSearchTest {

  @Inject TextSearch texts;

  @ParameterizedTest
  @CsvSource({
    "Sok Dara, Minister SOK\\u00a0DARA of %s spoke",
    "ฮุน มาเนต, นายกรัฐมนตรีฮุน มาเนตกล่าวเมื่อวานนี้ %s",
    "ហ៊ុន ម៉ាណែត, លោកនាយករដ្ឋមន្ត្រី\\u200bហ៊ុន\\u200b ម៉ាណែត %s",
    "이재명, 이재명 대통령은 %s",
    "Café, the Cafe\\u0301 %s"
  })
  void aNameIsFoundHoweverItIsPrinted(String name, String text) {
    var id = articleSaying(text.formatted(anyWord()));

    assertThat(holding(name)).contains(new RevisionId(TypeId.parse(id).uuid(), 1));
  }

  @Test
  void signsOfPatternsAreOnlySigns() {
    var word = anyWord();
    articleSaying("100 " + word);
    var id = articleSaying("100%_\\\\ " + word);

    assertThat(holding("100%_\\ " + word))
        .containsExactly(new RevisionId(TypeId.parse(id).uuid(), 1));
  }

  @Test
  void noNameIsInNoText() {
    assertThat(holding("\u200b ")).isEmpty();
  }

  private List<RevisionId> holding(String name) {
    return QuarkusTransaction.requiringNew().call(() -> texts.holdingAnyOf(List.of(name)));
  }
}
