package org.entente.cooperation.reading;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.cooperation.extraction.Draft;
import org.entente.cooperation.extraction.Extractor;
import org.entente.cooperation.extraction.Passage;
import org.entente.cooperation.origin.Origins.Reading;
import org.entente.cooperation.reading.ArticleClient.Text;
import org.entente.cooperation.reading.Readings.State;
import org.entente.cooperation.upstream.UpstreamAway;
import org.entente.cooperation.upstream.UpstreamRefused;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.store.job.JobHandler;
import org.entente.store.job.JobRefused;
import org.jspecify.annotations.Nullable;

/** Reads one article: the newest revision whose names were found. */
@ApplicationScoped
class ReadArticle implements JobHandler {

  static final String QUEUE = "read";

  private final Passages passages;
  private final List<Extractor> extractors;
  private final Reader reader;
  private final Suggesting suggesting;
  private final Readings readings;

  ReadArticle(
      Passages passages,
      @All List<Extractor> extractors,
      Reader reader,
      Suggesting suggesting,
      Readings readings) {
    this.passages = passages;
    this.extractors = extractors;
    this.reader = reader;
    this.suggesting = suggesting;
    this.readings = readings;
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  /** Texts of millions of characters are rare, and so are services that answer slowly. */
  @Override
  public Duration lease() {
    return Duration.ofMinutes(10);
  }

  /** Whatever a text does to those who read it, it does not do it for days. */
  @Override
  public int maxAttempts() {
    return 100;
  }

  @Override
  public void run(String key) {
    try {
      var article = passages.text(key);
      if (article.isPresent() && article.get().isAnnotated()) {
        read(article.get());
      }
    } catch (UpstreamRefused refusal) {
      throw new JobRefused(refusal.detail());
    } catch (UpstreamAway away) {
      throw new org.entente.store.job.UpstreamAway("A service that reading needs", away);
    }
  }

  private void read(Text article) {
    var id = TypeId.parse("article", article.id()).uuid();
    var able = extractors.stream().filter(one -> one.reads(article.language())).toList();
    var names = (able.isEmpty() ? extractors : able).stream().map(Extractor::name);
    var reading =
        readings.begin(id, article.revision(), names.sorted().collect(Collectors.joining(" ")));
    if (article.text() == null) {
      readings.end(reading, State.NOT_SHOWN);
    } else if (able.isEmpty()) {
      readings.end(reading, State.LANGUAGE_NOT_READ);
    } else {
      read(passages.of(article), article.visibility(), able, reading);
    }
  }

  private void read(Passage passage, Visibility readers, List<Extractor> able, Reading reading) {
    var drafts = new ArrayList<@Nullable Draft>();
    var state = State.READ;
    for (var extractor : able) {
      try {
        drafts.addAll(reader.read(extractor, passage));
      } catch (Reader.Failed failure) {
        state = State.FAILED;
      }
    }
    suggesting.suggest(passage, readers, drafts, reading, state);
  }
}
