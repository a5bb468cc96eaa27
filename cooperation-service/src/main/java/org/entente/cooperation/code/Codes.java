package org.entente.cooperation.code;

import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.platform.id.Uuid7;

/** The codes of all records. */
@ApplicationScoped
public class Codes implements PanacheRepositoryBase<Code, UUID> {

  /** By record, in the order they were given in. */
  public Map<UUID, List<GivenCode>> views(Collection<UUID> records) {
    return list("recordId in ?1 order by recordId, position", records).stream()
        .collect(
            Collectors.groupingBy(
                c -> c.recordId,
                Collectors.mapping(
                    c -> new GivenCode(c.scheme, c.layer, c.code), Collectors.toList())));
  }

  /** Writes the codes of a record in place of those it had; they have been checked. */
  public void replace(UUID record, List<GivenCode> codes) {
    delete("recordId", record);
    for (int i = 0; i < codes.size(); i++) {
      var code = new Code();
      code.id = Uuid7.next();
      code.recordId = record;
      code.position = i;
      code.scheme = requireNonNull(codes.get(i).scheme());
      code.layer = requireNonNull(codes.get(i).layer());
      code.code = requireNonNull(codes.get(i).code());
      persist(code);
    }
  }
}
