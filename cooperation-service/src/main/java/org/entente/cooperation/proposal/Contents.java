package org.entente.cooperation.proposal;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Scope;
import org.entente.cooperation.kind.Stage;
import org.entente.cooperation.party.EntityRef;
import org.entente.cooperation.record.Content;
import org.entente.platform.date.PartialDate;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/** Makes of a proposal that was checked what a record keeps of it. */
@ApplicationScoped
class Contents {

  private final ObjectMapper json;

  Contents(ObjectMapper json) {
    this.json = json;
  }

  Content of(NewRecord given) {
    var place = given.place();
    var series = given.series();
    return new Content(
        hash(given),
        Kind.valueOf(requireNonNull(given.kind())),
        named(Stage.class, given.stage()),
        given.title(),
        given.detail(),
        named(Scope.class, given.scope()),
        Boolean.TRUE.equals(given.negated()),
        given.modes(),
        given.contexts(),
        given.date() == null ? PartialDate.unknown() : given.date(),
        given.end(),
        given.due(),
        place == null || place.entityId() == null ? null : EntityRef.id(place.entityId()),
        place == null ? null : place.text(),
        series == null ? null : series.name(),
        series == null ? null : series.number(),
        given.point(),
        given.partOf() == null ? null : TypeId.parse("record", given.partOf()).uuid(),
        given.note(),
        given.readers());
  }

  private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
    return name == null ? null : Enum.valueOf(type, name);
  }

  /** As it was sent, to be kept as a revision. */
  JsonNode json(NewRecord given) {
    return json.valueToTree(given);
  }

  /**
   * Two proposals with the same content have the same hash, in whatever order their fields were
   * sent.
   */
  String hash(NewRecord given) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(given)));
    } catch (NoSuchAlgorithmException | JsonProcessingException e) {
      throw new IllegalStateException("A proposal that was read must be writable", e);
    }
  }
}
