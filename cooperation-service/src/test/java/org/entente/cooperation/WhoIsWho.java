package org.entente.cooperation;

import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.platform.id.CountryId;
import org.entente.platform.id.TypeId;

/** Countries, and a few of their people and bodies. */
class WhoIsWho implements ResponseTransformerV2 {

  static final String NAME = "who-is-who";
  static final String PATH = "/v1/entities:batch";

  static final String CAMBODIA = country("KH");
  static final String THAILAND = country("TH");
  static final String MINISTER = "entity_01jd0000000000000000000001";
  static final String MINISTRY = "entity_01jd0000000000000000000002";
  static final String COMPANY = "entity_01jd0000000000000000000003";
  static final String POIPET = "entity_01jd0000000000000000000004";

  /** Curators alone may see it. */
  static final String HIDDEN = "entity_01jd0000000000000000000005";

  /** Somebody that tests take for the minister. */
  static final String NAMESAKE = "entity_01jd0000000000000000000006";

  static final String NOBODY = "entity_01jd0000000000000000000009";

  private static final Map<String, Map<String, Object>> ENTITIES = new HashMap<>();

  static {
    for (var code : Locale.getISOCountries()) {
      add(country(code), "COUNTRY", Locale.of("", code).getDisplayCountry(Locale.ENGLISH), code);
    }
    add(MINISTER, "PERSON", "Sar Dara", "KH");
    add(MINISTRY, "PUBLIC_BODY", "Ministry of the Interior", "TH");
    add(NAMESAKE, "PERSON", "Sar Dara", "KH");
    add(COMPANY, "COMPANY", "Harbour Holding", "KH");
    add(POIPET, "PLACE", "Poipet", "KH");
    add(HIDDEN, "PERSON", "Hidden Name", "KH", "CURATOR");
  }

  private static void add(String id, String kind, String name, String country) {
    add(id, kind, name, country, "PUBLIC");
  }

  private static void add(String id, String kind, String name, String country, String visibility) {
    ENTITIES.put(
        id,
        Map.of(
            "id",
            id,
            "canonicalId",
            id,
            "kind",
            kind,
            "name",
            name,
            "country",
            country,
            "visibility",
            visibility,
            "version",
            1));
  }

  /** The fixed id of a country. */
  static String country(String code) {
    return TypeId.show("entity", CountryId.of(code));
  }

  @Override
  public Response transform(Response response, ServeEvent event) {
    var question = Json.node(event.getRequest().getBodyAsString());
    var items = question.get("ids").valueStream().map(id -> ENTITIES.get(id.asText())).toList();
    return Response.Builder.like(response).but().body(Json.write(Map.of("items", items))).build();
  }

  @Override
  public boolean applyGlobally() {
    return false;
  }

  @Override
  public String getName() {
    return NAME;
  }
}
