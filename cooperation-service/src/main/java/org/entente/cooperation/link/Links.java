package org.entente.cooperation.link;

import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.platform.id.TypeId;
import org.entente.platform.id.Uuid7;

/** The links of all records. */
@ApplicationScoped
public class Links implements PanacheRepositoryBase<Link, UUID> {

  /** By record, in the order they were given in. */
  public Map<UUID, List<LinkView>> views(Collection<UUID> records) {
    return list("recordId in ?1 order by recordId, position", records).stream()
        .collect(
            Collectors.groupingBy(
                l -> l.recordId, Collectors.mapping(LinkView::of, Collectors.toList())));
  }

  /** Writes the links of a record in place of those it had; they have been checked. */
  public void replace(UUID record, List<NewLink> links) {
    delete("recordId", record);
    for (int i = 0; i < links.size(); i++) {
      var link = new Link();
      link.id = Uuid7.next();
      link.recordId = record;
      link.position = i;
      link.type = LinkType.valueOf(requireNonNull(links.get(i).type()));
      link.targetId = TypeId.parse("record", requireNonNull(links.get(i).recordId())).uuid();
      persist(link);
    }
  }
}
