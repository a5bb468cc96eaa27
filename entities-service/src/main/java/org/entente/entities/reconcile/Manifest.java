package org.entente.entities.reconcile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;

/** What the service says of itself, with the addresses under which it was asked. */
record Manifest(
    List<String> versions,
    String name,
    String identifierSpace,
    String schemaSpace,
    View view,
    List<Named> defaultTypes,
    Preview preview,
    Suggest suggest,
    Extend extend,
    int batchSize) {

  private static final int WIDTH = 400;
  private static final int HEIGHT = 200;
  private static final int BATCH = 50;

  record View(String url) {}

  record Preview(String url, int width, int height) {}

  record Suggest(Address entity, Address type, Address property) {}

  record Extend(
      @JsonProperty("propose_properties") Address proposeProperties,
      @JsonProperty("property_settings") List<Object> propertySettings) {}

  record Address(
      @JsonProperty("service_url") String serviceUrl,
      @JsonProperty("service_path") String servicePath) {}

  static Manifest at(URI base) {
    var entities = base.resolve("/v1/entities").toString();
    var here = base.resolve("/v1/reconcile").toString();
    return new Manifest(
        List.of("0.2"),
        "Entente: entities",
        entities,
        here + "/types",
        new View(entities + "/{{id}}"),
        Named.TYPES,
        new Preview(here + "/preview?id={{id}}", WIDTH, HEIGHT),
        new Suggest(
            new Address(here, "/suggest/entity"),
            new Address(here, "/suggest/type"),
            new Address(here, "/suggest/property")),
        new Extend(new Address(here, "/properties"), List.of()),
        BATCH);
  }
}
