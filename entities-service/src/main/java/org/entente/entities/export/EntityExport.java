package org.entente.entities.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.entente.entities.subject.EntityPages;
import org.entente.platform.access.Visibility;

/** Writes entities one a line, at the pace of who reads them. */
@ApplicationScoped
class EntityExport {

  private static final UUID FIRST = new UUID(0, 0);

  private final EntityPages pages;
  private final ExportedOffices offices;
  private final ExportedRelations relations;
  private final ObjectWriter json;

  EntityExport(
      EntityPages pages, ExportedOffices offices, ExportedRelations relations, ObjectMapper json) {
    this.pages = pages;
    this.offices = offices;
    this.relations = relations;
    this.json =
        json.writer()
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .without(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
  }

  /** The first line. */
  record Begin(String position) {}

  /** The last line. */
  record End(boolean end, long count) {}

  /**
   * @param position of the feed, taken before anything is read
   */
  void views(OutputStream out, String position, Visibility clearance) throws IOException {
    line(out, new Begin(position));
    long count = 0;
    var after = FIRST;
    while (true) {
      var entities = pages.after(after, clearance);
      for (var entity : entities) {
        line(out, entity);
      }
      out.flush();
      count += entities.size();
      if (entities.size() < EntityPages.SIZE) {
        line(out, new End(true, count));
        return;
      }
      after = EntityPages.id(entities.getLast());
    }
  }

  /**
   * Positions first, then each page of entities, what these held, and what they are to others. All
   * that are taken for one are that one.
   */
  void followTheMoney(OutputStream out, Visibility clearance) throws IOException {
    positions(out, clearance);
    var after = FIRST;
    while (true) {
      var clusters = pages.clustersAfter(after, clearance);
      if (clusters.isEmpty()) {
        return;
      }
      for (var cluster : clusters) {
        line(out, FollowTheMoney.of(cluster));
      }
      var ids = clusters.stream().map(cluster -> EntityPages.id(cluster.view())).toList();
      for (var held : offices.of(ids, clearance)) {
        line(out, held);
      }
      relations(out, ids, clearance);
      out.flush();
      after = ids.getLast();
    }
  }

  private void relations(OutputStream out, List<UUID> from, Visibility clearance)
      throws IOException {
    var after = FIRST;
    while (true) {
      var some = relations.from(from, after, clearance);
      for (var relation : some) {
        line(out, relation.entity());
      }
      if (some.size() < ExportedRelations.SIZE) {
        return;
      }
      after = some.getLast().id();
    }
  }

  private void positions(OutputStream out, Visibility clearance) throws IOException {
    var after = FIRST;
    while (true) {
      var positions = offices.positions(after, clearance);
      for (var position : positions) {
        line(out, position.entity());
      }
      if (positions.size() < ExportedOffices.SIZE) {
        return;
      }
      after = positions.getLast().id();
    }
  }

  private void line(OutputStream out, Object line) throws IOException {
    json.writeValue(out, line);
    out.write('\n');
  }
}
