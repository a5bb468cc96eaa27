package org.entente.entities.country;

import java.util.UUID;
import org.entente.entities.name.NameKind;
import org.entente.platform.id.CountryId;

/** The names of the world's countries, for tests without a database. */
public final class CountryFixture {

  /** Receives a name. */
  public interface Receiver {
    void name(UUID id, String code, String value, NameKind kind, String language);
  }

  private CountryFixture() {}

  public static void tell(Receiver receiver) {
    CountryNames.all()
        .forEach(n ->
            receiver.name(CountryId.of(n.code()), n.code(), n.value(), n.kind(), n.language()));
  }
}
