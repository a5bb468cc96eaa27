package org.entente.store.probe;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.entente.platform.id.TypeId;

@Entity
public class Thing {

  @Id public UUID id;
  public String name;
  @Version public long version;

  public String typeId() {
    return TypeId.show("thing", id);
  }
}
