package org.entente.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * A world of a hundred articles. Article n names entity n and a population's country; it is
 * evidence of record n, in which entity n and a population take part, and which quotes article n +
 * 1 too.
 */
class World implements ResponseTransformerV2 {

  static final String NAME = "world";
  static final String CURSOR_OF_ANOTHER_LIST = "b3RoZXI";

  private static final int SIZE = 100;
  private static final ObjectMapper JSON = new ObjectMapper();

  static String article(int n) {
    return id("article", n);
  }

  static String entity(int n) {
    return id("entity", n);
  }

  static String record(int n) {
    return id("record", n);
  }

  static String story(int n) {
    return id("story", n);
  }

  static String publisher(int n) {
    return id("publisher", n);
  }

  private static String id(String prefix, int n) {
    return TypeId.show(prefix, new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L | n));
  }

  private static int number(String id) {
    return (int) (TypeId.parse(id).uuid().getLeastSignificantBits() & 0xffff);
  }

  @Override
  public Response transform(Response response, ServeEvent event) {
    var request = event.getRequest();
    var path = request.getUrl().replaceFirst("\\?.*", "");
    try {
      var body =
          request.getBodyAsString().isEmpty()
              ? JSON.nullNode()
              : JSON.readTree(request.getBodyAsString());
      var first = request.queryParameter("first");
      var answer =
          switch (path) {
            case "/articles/v1/articles" ->
                page(Integer.parseInt(first.firstValue()), World::articleView);
            case "/articles/v1/articles:batch" -> batch(body, World::articleView);
            case "/articles/v1/articles:grouped" ->
                body.get("fields").toString().contains("text")
                    ? null
                    : grouped(body, World::articleView);
            case "/articles/v1/publishers:batch" -> batch(body, World::publisherView);
            case "/articles/v1/publishers" ->
                page(Integer.parseInt(first.firstValue()), World::publisherView);
            case "/articles/v1/stories:batch" -> batch(body, World::storyView);
            case "/articles/v1/stories" ->
                page(Integer.parseInt(first.firstValue()), World::storyView);
            case "/articles/v1/revisions:grouped" -> grouped(body, World::articleRevisionView);
            case "/articles/v1/articles:facets",
                "/entities/v1/entities:facets",
                "/cooperation/v1/records:facets" ->
                facetsView(
                    request.queryParameter("by").isPresent()
                        ? request.queryParameter("by").values()
                        : List.of());
            case "/cooperation/v1/reviews:grouped" -> grouped(body, World::reviewView);
            case "/cooperation/v1/disputes:grouped" -> grouped(body, World::disputeView);
            case "/cooperation/v1/revisions:grouped" -> grouped(body, World::recordRevisionView);
            case "/articles/v1/mentions:grouped" ->
                body.has("fields") ? null : grouped(body, World::mentionView);
            case "/entities/v1/entities" ->
                page(Integer.parseInt(first.firstValue()), World::entityView);
            case "/entities/v1/entities:batch" -> batch(body, World::entityView);
            case "/entities/v1/offices:grouped" -> grouped(body, World::officeView);
            case "/entities/v1/relations:grouped" -> grouped(body, World::relationView);
            case "/cooperation/v1/records" ->
                page(Integer.parseInt(first.firstValue()), World::recordView);
            case "/cooperation/v1/proposals", "/cooperation/v1/dyads/KH-KR/timeline" ->
                page(Integer.parseInt(first.firstValue()), World::recordView);
            case "/cooperation/v1/pledges" ->
                page(Integer.parseInt(first.firstValue()), World::pledgeView);
            case "/cooperation/v1/conflicts" ->
                page(Integer.parseInt(first.firstValue()), World::conflictView);
            case "/cooperation/v1/dyads/KH-KR/series" -> seriesView();
            case "/cooperation/v1/records:batch" -> batch(body, World::recordView);
            case "/cooperation/v1/records:grouped" -> grouped(body, World::recordView);
            case "/cooperation/v1/dyads/KH-KR" -> dyadView();
            default -> null;
          };
      if (answer == null) {
        return Response.Builder.like(response).status(404).build();
      }
      if (answer.equals(CURSOR_OF_ANOTHER_LIST)) {
        return problem(response);
      }
      return Response.Builder.like(response)
          .headers(new HttpHeaders(HttpHeader.httpHeader("Content-Type", "application/json")))
          .body(answer)
          .build();
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Response problem(Response response) {
    return Response.Builder.like(response)
        .status(400)
        .headers(new HttpHeaders(HttpHeader.httpHeader("Content-Type", "application/problem+json")))
        .body(
            """
            {"type":"/problems/cursor-mismatch","title":"Cursor mismatch","status":400,
             "detail":"The cursor belongs to another list.","errors":[{"field":"after","detail":"Start again."}]}
            """)
        .build();
  }

  interface View {
    String of(int n, JsonNode request);
  }

  private static String page(int first, View view) {
    var items = IntStream.range(0, first).mapToObj(n -> view.of(n, JSON.nullNode())).toList();
    return "{\"items\":%s,\"pageInfo\":{\"endCursor\":\"c%d\",\"hasNextPage\":true}}"
        .formatted(items, first);
  }

  private static String batch(JsonNode request, View view) {
    var items = new ArrayList<@Nullable String>();
    for (var id : request.get("ids")) {
      var n = id.asText().length() == 2 ? id.asText().charAt(0) % SIZE : number(id.asText());
      items.add(n < SIZE ? view.of(n, request) : null);
    }
    return "{\"items\":%s}".formatted(items);
  }

  private static String grouped(JsonNode request, View view) {
    var groups = new ArrayList<String>();
    for (var key : request.get("keys")) {
      if (key.path("after").asText().equals(CURSOR_OF_ANOTHER_LIST)) {
        return CURSOR_OF_ANOTHER_LIST;
      }
      var parent = key.get("key").asText();
      var n = parent.contains("_") ? number(parent) : 0;
      var items = List.of(view.of(n, key));
      groups.add(
          "{\"key\":\"%s\",\"items\":%s,\"pageInfo\":{\"endCursor\":\"c\",\"hasNextPage\":false}%s}"
              .formatted(
                  parent,
                  items,
                  request.path("totals").asBoolean() ? ",\"total\":" + (n + 1) : ""));
    }
    return "{\"results\":%s}".formatted(groups);
  }

  private static String articleView(int n, JsonNode request) {
    var text =
        request.path("fields").toString().contains("\"text\"")
            ? ",\"text\":\"Text %d.\"".formatted(n)
            : "";
    return """
    {"id":"%s","revision":1,"story":"%s","annotation":"DONE","title":"Article %d","language":"en","bylines":[],"status":"USABLE",
     "visibility":"PUBLIC","receivedAt":"2025-06-27T10:00:00Z","whatIsNew":[1],
     "publisher":{"id":"%s","name":"Entente demo desk"}%s}\
    """
        .formatted(article(n), id("story", n), n, id("publisher", 1), text);
  }

  private static String publisherView(int n, JsonNode request) {
    return "{\"id\":\"%s\",\"name\":\"Paper %d\",\"country\":\"KH\"}"
        .formatted(id("publisher", n), n);
  }

  private static String storyView(int n, JsonNode request) {
    return "{\"id\":\"%s\",\"size\":2,\"newest\":%s}"
        .formatted(id("story", n), articleView(n, request));
  }

  private static String articleRevisionView(int n, JsonNode key) {
    return """
    {"articleId":"%s","revision":2,"title":"Article %d","length":93,"annotation":"DONE",
     "receivedAt":"2025-06-27T10:00:00Z","notes":[{"code":"date-unclear","detail":"Two dates."}]}\
    """
        .formatted(article(n), n);
  }

  private static String facetsView(List<String> by) {
    return "{\"total\":93,\"complete\":true,\"facets\":[%s]}"
        .formatted(
            by.stream()
                .map(
                    "{\"by\":\"%s\",\"values\":[{\"value\":\"A\",\"count\":64}],\"more\":false}"
                        ::formatted)
                .collect(Collectors.joining(",")));
  }

  private static String reviewView(int n, JsonNode key) {
    return """
    {"id":"%s","verdict":"DEPRECATE","recordVersion":2,"successor":"%s","reviewer":"ben",
     "decidedAt":"2025-06-27T10:00:00Z"}\
    """
        .formatted(id("review", n), record(n + 1));
  }

  private static String disputeView(int n, JsonNode key) {
    return """
    {"id":"%s","recordId":"%s","kind":"DISPUTE","name":"The ministry","text":"Not so.","state":"SHOWN",
     "filedAt":"2025-06-27T10:00:00Z"}\
    """
        .formatted(id("dispute", n), record(n));
  }

  private static String recordRevisionView(int n, JsonNode key) {
    return """
    {"recordId":"%s","revision":2,"state":"PROPOSED","basedOn":1,"proposedBy":"ana","proposedAt":"2025-06-27T10:00:00Z",
     "changes":[{"field":"title","before":"Old","after":"New"},{"field":"figures[n]","after":{"value":93}}]}\
    """
        .formatted(record(n));
  }

  private static String mentionView(int n, JsonNode key) {
    return """
    {"id":"%s","articleId":"%s","revision":1,"start":3,"end":9,"surface":"Name %d","entityId":"%s",
     "canonicalId":"%s","type":"NAME","score":0.9}\
    """
        .formatted(id("mention", n), article(n), n, entity(n), entity(n));
  }

  private static String entityView(int n, JsonNode request) {
    return """
    {"id":"%s","canonicalId":"%s","kind":"PERSON","name":"Entity %d","country":"KH","names":[],"externalIds":[],
     "visibility":"PUBLIC","version":1}\
    """
        .formatted(entity(n), entity(n), n);
  }

  private static String officeView(int n, JsonNode key) {
    return """
    {"id":"%s","entityId":"%s","position":{"id":"%s","title":"On %s","body":"%s"},"acting":false,"held":"%s",
     "because":[{"rule":"NO_END_KNOWN"}]}\
    """
        .formatted(
            id("occupancy", n),
            entity(n),
            id("position", n),
            key.path("filter").path("at").asText(),
            entity(n + 1),
            n % 2 == 0 ? "HELD" : "NOT");
  }

  /** Entity n is a citizen of what comes after it, and says what it was asked by. */
  private static String relationView(int n, JsonNode key) {
    return """
    {"id":"%s","type":"%s","inverse":"HAS_CITIZEN","direction":"OUT","from":"%s","to":"%s","quotes":[],"version":1,
     "held":"POSSIBLY","because":[{"rule":"MAY_HAVE_ENDED","bound":"%s"}]}\
    """
        .formatted(
            id("relation", n),
            key.path("filter").path("type").asText(),
            entity(n),
            entity(n + 1),
            key.path("filter").path("at").asText());
  }

  private static String recordView(int n, JsonNode key) {
    return """
    {"id":"%s","version":1,"kind":"%s","negated":false,"modes":[],"contexts":[],"review":"ACCEPTED",
     "date":{"edtf":"2025-06","earliest":"2025-06-01","latest":"2025-06-30","precision":"MONTH","basis":"STATED"},
     "dyad":"KH-TH",
     "parties":[{"key":"p1","role":"ACTOR","entityId":"%s","label":"As it was","lookup":"RESOLVED"},
                {"key":"p2","role":"SUBJECT","population":{"id":"%s","label":"93 Thai nationals","kind":"PERSON"},
                 "lookup":"RESOLVED"}],
     "figures":[{"key":"f1","measure":"persons_repatriated","lower":10000,"lowerExclusive":true,
                 "qualifier":"MORE_THAN","unit":"person","cumulative":false,"rhetorical":false,
                 "text":"more than 10,000"}],
     "claims":[],
     "evidence":[{"id":"%s","key":"e1","articleId":"%s","revision":1,"exact":"Quote %d","supports":["record"],
                  "verification":"VERIFIED","standing":"CURRENT"}],
     "links":[]}\
    """
        .formatted(
            record(n),
            key.path("filter").path("kind").asText("REPATRIATION"),
            entity(n + 1),
            id("population", n),
            id("evidence", n),
            article(n + 1),
            n);
  }

  private static String pledgeView(int n, JsonNode request) {
    return "{\"status\":\"OPEN\",\"age\":\"P%dD\",\"record\":%s}"
        .formatted(n, recordView(n, request));
  }

  private static String conflictView(int n, JsonNode request) {
    return """
    {"type":"CLAIMS","one":{"recordId":"%s","about":"claim:a"},"other":{"recordId":"%s","about":"record"},
     "records":[%s]}\
    """
        .formatted(record(n), record(n + 1), recordView(n, request));
  }

  private static String seriesView() {
    return """
    {"pair":"KH-KR","interval":"MONTH","mode":"STRICT",
     "periods":[{"period":"2025-10","sums":{"records":2,"scored":2,"score":12.0,"goldstein":9.0},"coverage":3}],
     "spread":{"records":0,"scored":0,"score":0,"goldstein":0},
     "undated":{"records":1,"scored":0,"score":0,"goldstein":0},"coverage":{"spread":0,"undated":1}}\
    """;
  }

  private static String dyadView() {
    return """
    {"pair":"KH-KR","records":7,"undated":4,"absences":1,
     "kinds":[{"kind":"MEETING","stage":"HELD","records":7}],
     "first":{"recordId":"%s","kind":"MEETING","date":{"edtf":"2025-06"}}}\
    """
        .formatted(record(9));
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
