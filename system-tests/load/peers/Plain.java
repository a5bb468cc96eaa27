import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The same calls and the same answers without GraphQL: what is asked is known by the name of the
 * operation. For comparison only; run from its source with the gateway's own libraries.
 */
class Plain {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final URI SERVICES = URI.create(System.getenv("SERVICES"));
  private static final String LIST = "/articles/v1/articles";

  private final HttpClient client;

  Plain(Vertx vertx) {
    this.client = vertx.createHttpClient();
  }

  public static void main(String[] arguments) {
    var vertx = Vertx.vertx();
    var plain = new Plain(vertx);
    vertx
        .createHttpServer()
        .requestHandler(request -> request.body().onSuccess(body -> plain.answer(request, body)))
        .listen(Integer.parseInt(System.getenv("PORT")), "127.0.0.1");
  }

  private void answer(HttpServerRequest request, Buffer body) {
    try {
      var asked = JSON.readTree(body.getBytes());
      var query = asked.get("query").asText();
      var variables = asked.get("variables");
      var data =
          query.startsWith("query Page")
              ? page(variables)
              : query.startsWith("query One") ? one(variables) : five(variables);
      data.onSuccess(known -> send(request, known))
          .onFailure(failure -> request.response().setStatusCode(500).end(failure.toString()));
    } catch (java.io.IOException e) {
      request.response().setStatusCode(400).end();
    }
  }

  private static void send(HttpServerRequest request, JsonNode data) {
    try {
      var body = Buffer.buffer(JSON.writeValueAsBytes(JSON.createObjectNode().set("data", data)));
      request.response().putHeader("Content-Type", "application/json").end(body);
    } catch (java.io.IOException e) {
      request.response().setStatusCode(500).end();
    }
  }

  private Future<JsonNode> call(HttpMethod method, String path, JsonNode body) {
    return client
        .request(method, SERVICES.getPort(), SERVICES.getHost(), path)
        .compose(request -> {
          try {
            return body == null
                ? request.send()
                : request
                    .putHeader("Content-Type", "application/json")
                    .send(Buffer.buffer(JSON.writeValueAsBytes(body)));
          } catch (java.io.IOException e) {
            return Future.failedFuture(e);
          }
        })
        .compose(response -> response.body())
        .map(answer -> {
          try {
            return JSON.readTree(answer.getBytes());
          } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static ObjectNode only(JsonNode from, String... names) {
    var some = JSON.createObjectNode();
    for (var name : names) {
      some.set(name, from.get(name));
    }
    return some;
  }

  private Future<JsonNode> one(JsonNode variables) {
    var body = JSON.createObjectNode();
    body.putArray("ids").add(variables.get("id"));
    return call(HttpMethod.POST, LIST + ":batch", body)
        .map(answer -> {
          var from = answer.get("items").get(0);
          var article =
              only(from, "id", "title", "url", "language", "revision", "receivedAt");
          article.set("publisher", only(from.get("publisher"), "id", "name"));
          article.set("published", only(from.get("published"), "edtf", "basis", "text"));
          return JSON.createObjectNode().set("article", article);
        });
  }

  private Future<JsonNode> five(JsonNode variables) {
    var lists = new ArrayList<Future<JsonNode>>();
    var names = List.of("a", "b", "c", "d", "e");
    for (int i = 0; i < names.size(); i++) {
      var path = "%s?first=%d&after=%s".formatted(LIST, i + 1, variables.get(names.get(i)).asText());
      lists.add(call(HttpMethod.GET, path, null));
    }
    return Future.all(lists)
        .map(all -> {
          var data = JSON.createObjectNode();
          for (int i = 0; i < names.size(); i++) {
            var list = lists.get(i).result();
            var connection = data.putObject(names.get(i));
            var edges = connection.putArray("edges");
            for (var item : list.get("items")) {
              var node = only(item, "id", "title");
              node.set("publisher", only(item.get("publisher"), "name"));
              edges.addObject().set("node", node);
            }
            connection.set("pageInfo", list.get("pageInfo"));
          }
          return data;
        });
  }

  private static ObjectNode grouped(JsonNode articles, int first) {
    var body = JSON.createObjectNode().put("by", "article");
    var keys = body.putArray("keys");
    articles.forEach(a -> keys.addObject().put("key", a.get("id").asText()).put("first", first));
    return body;
  }

  private Future<Map<String, JsonNode>> entities(Set<String> ids) {
    var body = JSON.createObjectNode();
    ids.forEach(body.putArray("ids")::add);
    return call(HttpMethod.POST, "/entities/v1/entities:batch", body)
        .map(answer -> {
          var byId = new HashMap<String, JsonNode>();
          answer.get("items").forEach(item -> byId.put(item.get("id").asText(), item));
          return byId;
        });
  }

  private Future<JsonNode> page(JsonNode variables) {
    return call(HttpMethod.GET, LIST + "?first=20&after=" + variables.get("after").asText(), null)
        .compose(list -> {
          var articles = list.get("items");
          var mentions = call(HttpMethod.POST, "/articles/v1/mentions:grouped", grouped(articles, 200));
          var records = call(HttpMethod.POST, "/cooperation/v1/records:grouped", grouped(articles, 10));
          return Future.all(mentions, records)
              .compose(both -> {
                var ids = new LinkedHashSet<String>();
                mentions.result().get("results").forEach(g -> g.get("items").forEach(m -> ids.add(m.get("entityId").asText())));
                records.result().get("results").forEach(g -> g.get("items").forEach(r -> r.get("parties").forEach(p -> ids.add(p.get("entityId").asText()))));
                return entities(ids);
              })
              .map(entities -> page(list, mentions.result(), records.result(), entities));
        });
  }

  private static JsonNode page(
      JsonNode list, JsonNode mentions, JsonNode records, Map<String, JsonNode> entities) {
    var data = JSON.createObjectNode();
    var connection = data.putObject("articles");
    var edges = connection.putArray("edges");
    for (int i = 0; i < list.get("items").size(); i++) {
      var from = list.get("items").get(i);
      var node = only(from, "id", "title");
      node.set("publisher", only(from.get("publisher"), "name"));
      node.set("published", only(from.get("published"), "edtf", "basis"));
      node.set("mentions", mentions(mentions.get("results").get(i).get("items"), entities));
      node.putObject("records").set("edges", records(records.get("results").get(i).get("items"), entities));
      edges.addObject().set("node", node);
    }
    connection.set("pageInfo", list.get("pageInfo"));
    return data;
  }

  private static ArrayNode mentions(JsonNode some, Map<String, JsonNode> entities) {
    var mentions = JSON.createArrayNode();
    for (var from : some) {
      var mention = only(from, "surface", "start", "end");
      mention.set("entity", only(entities.get(from.get("entityId").asText()), "id", "name", "kind", "country"));
      mentions.add(mention);
    }
    return mentions;
  }

  private static ArrayNode records(JsonNode some, Map<String, JsonNode> entities) {
    var edges = JSON.createArrayNode();
    for (var from : some) {
      var record = only(from, "id", "kind", "stage");
      record.set("date", only(from.get("date"), "edtf", "basis"));
      var parties = record.putArray("parties");
      for (var p : from.get("parties")) {
        var party = only(p, "role", "label");
        party.set("entity", only(entities.get(p.get("entityId").asText()), "id", "name"));
        parties.add(party);
      }
      var figures = record.putArray("figures");
      from.get("figures").forEach(figure -> figures.add(only(figure, "measure", "value", "text")));
      var evidence = record.putArray("evidence");
      from.get("evidence").forEach(quote -> evidence.add(only(quote, "exact")));
      edges.addObject().set("node", record);
    }
    return edges;
  }
}
