package org.entente.articles.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real articles on the same subject, none of which retells another. */
class CorpusStoriesTest {

  private static final Path CORPUS = Path.of(System.getProperty("entente.corpus", "corpus"));

  @Test
  void noneIsTakenForARetelling() throws IOException {
    assumeTrue(
        Files.isDirectory(CORPUS.resolve("seeds")),
        "There is no corpus at %s: only our own texts are tested.".formatted(CORPUS));
    var sketches = new ArrayList<Sketch>();
    for (var file : files("seeds", "seed-*.txt")) {
      sketches.add(Sketch.of(Files.readString(file)));
    }
    for (var file : files("articles", "*.json")) {
      sketches.add(Sketch.of(new ObjectMapper().readTree(file.toFile()).path("text").asText()));
    }

    assertThat(sketches).hasSizeGreaterThanOrEqualTo(15).allMatch(Sketch::saysEnough);
    for (int i = 0; i < sketches.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(Likeness.retells(sketches.get(i), sketches.get(j), true))
            .as("%d and %d", i, j)
            .isFalse();
      }
    }
  }

  private static List<Path> files(String folder, String names) throws IOException {
    var files = new ArrayList<Path>();
    try (var found = Files.newDirectoryStream(CORPUS.resolve(folder), names)) {
      found.forEach(files::add);
    }
    return files;
  }
}
