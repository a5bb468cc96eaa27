package org.entente.cooperation.code;

import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.cooperation.code.CodeView.Author;
import org.entente.platform.id.Uuid7;

/** The codes of all records. */
@ApplicationScoped
public class Codes implements PanacheRepositoryBase<Code, UUID> {

  /** By record, those that were given before those of the table. */
  public Map<UUID, List<CodeView>> views(Collection<UUID> records) {
    return list("recordId in ?1 order by recordId, author, position", records).stream()
        .collect(
            Collectors.groupingBy(
                c -> c.recordId,
                Collectors.mapping(
                    c -> new CodeView(c.scheme, c.layer, c.code, c.author, c.score),
                    Collectors.toList())));
  }

  /** Writes the codes that were given with a record in place of all it had. */
  public void replace(UUID record, List<GivenCode> codes) {
    delete("recordId", record);
    for (int i = 0; i < codes.size(); i++) {
      var given = codes.get(i);
      persist(
          code(
              record,
              i,
              Author.GIVEN,
              new TableCode(
                  requireNonNull(given.scheme()),
                  Layer.valueOf(requireNonNull(given.layer())),
                  requireNonNull(given.code()),
                  BigDecimal.ZERO)));
    }
  }

  /**
   * Writes the codes that follow from the table in place of those that did.
   *
   * @return whether they are others than they were
   */
  public boolean derive(UUID record, List<TableCode> codes) {
    var before =
        list("recordId = ?1 and author = ?2 order by position", record, Author.TABLE).stream()
            .map(Code::fromTable)
            .toList();
    if (before.equals(codes)) {
      return false;
    }
    delete("recordId = ?1 and author = ?2", record, Author.TABLE);
    for (int i = 0; i < codes.size(); i++) {
      persist(code(record, i, Author.TABLE, codes.get(i)));
    }
    return true;
  }

  private static Code code(UUID record, int position, Author author, TableCode from) {
    var code = new Code();
    code.id = Uuid7.next();
    code.recordId = record;
    code.position = position;
    code.scheme = from.scheme();
    code.layer = from.layer();
    code.code = from.code();
    code.author = author;
    code.score = author == Author.TABLE ? from.score() : null;
    return code;
  }
}
