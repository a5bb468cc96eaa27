package org.entente.articles.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.idOf;
import static org.entente.articles.support.Press.send;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.entente.articles.support.EntitiesResource;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class TextOfRevisionTest {

  @Inject Articles articles;

  @Test
  void theTextIsThatOfTheRevisionThatIsShownWithIt() {
    var first = anyWord();
    var article = "{\"text\": \"%s\", \"externalId\": \"" + anyWord() + "\"}";
    var id = TypeId.parse(idOf(article.formatted(first)));
    var row = articles.row(id, Visibility.PUBLIC);
    send(article.formatted(anyWord())).then().statusCode(200);

    assertThat(articles.texts(List.of(row.article()))).containsEntry(id.uuid(), first);
  }
}
