package org.entente.gateway.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import org.entente.gateway.engine.Answer;
import org.entente.gateway.engine.Asker;
import org.entente.gateway.engine.Engine;
import org.entente.gateway.engine.Question;
import org.entente.gateway.failure.NotAnswered;
import org.entente.gateway.limits.LimitsConfig;
import org.entente.platform.problem.Problem;
import org.entente.platform.problem.ProblemBody;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where queries come in. What cannot be read as a request of GraphQL at all is answered with a
 * problem; all else in GraphQL's own form.
 */
@ApplicationScoped
class GraphRoute {

  private static final Logger LOG = Logger.getLogger(GraphRoute.class);
  private static final String PATH = "/graphql";
  private static final int OK = 200;
  private static final int EARLY = 100;

  /** Its web socket is opened once a request is authorized, and a token is read before that. */
  private static final int BEFORE_THE_FRAMEWORKS = -150;

  private final Engine engine;
  private final PersistedQueries persisted;
  private final HttpConfig config;
  private final long bodyBytes;
  private final GraphSockets sockets;
  private final ObjectMapper json;

  GraphRoute(
      Engine engine,
      PersistedQueries persisted,
      HttpConfig config,
      LimitsConfig limits,
      GraphSockets sockets,
      ObjectMapper json) {
    this.engine = engine;
    this.persisted = persisted;
    this.config = config;
    this.bodyBytes = limits.bodyBytes();
    this.sockets = sockets;
    this.json = json;
  }

  /** Before the server's own limit, which answers without a word. */
  void refuse(@Observes Filters filters) {
    filters.register(this::refuseLargeBody, EARLY);
  }

  /** Before the framework's own route, which is never reached. */
  void open(@Observes Router router) {
    router.route(PATH).order(BEFORE_THE_FRAMEWORKS).handler(this::connect);
    router
        .route(PATH)
        .order(0)
        .handler(BodyHandler.create(false).setBodyLimit(bodyBytes))
        .handler(this::answer)
        .failureHandler(this::failed);
  }

  /** Before a byte of it is read, where it says how large it is. */
  private void refuseLargeBody(RoutingContext request) {
    var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null && Long.parseLong(length) > bodyBytes) {
      request.response().putHeader(HttpHeaders.CONNECTION, "close");
      refuse(request, new BodyTooLarge(bodyBytes));
    } else {
      request.next();
    }
  }

  /** A web socket, where one is asked for. */
  private void connect(RoutingContext request) {
    if (!GraphSockets.isAskedFor(request)) {
      request.next();
      return;
    }
    try {
      sockets.open(request);
    } catch (TooManyConnections problem) {
      refuse(request, problem);
    }
  }

  private void failed(RoutingContext request) {
    if (request.statusCode() == 413) {
      request.response().putHeader(HttpHeaders.CONNECTION, "close");
      refuse(request, new BodyTooLarge(bodyBytes));
    } else {
      request.next();
    }
  }

  private void answer(RoutingContext request) {
    var type = MediaTypes.accepted(request.request().getHeader(HttpHeaders.ACCEPT));
    var isGet = request.request().method() == HttpMethod.GET;
    try {
      if (!isGet && request.request().method() != HttpMethod.POST) {
        throw new MethodNotOffered();
      }
      if (type == null) {
        throw new AnswerNotAccepted();
      }
      if (!isGet && !MediaTypes.isReadable(request.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
        throw new BodyNotReadable();
      }
    } catch (Problem problem) {
      refuse(request, problem);
      return;
    }
    try {
      var question = question(request, isGet);
      if (isGet && engine.isMutation(question)) {
        throw new MutationOverGet();
      }
      engine.answer(question, asker(request), answer -> write(request, type, isGet, answer));
    } catch (PersistedQueryNotFound problem) {
      write(request, type, false, new Answer(OK, errors(problem), false));
    } catch (MutationOverGet problem) {
      refuse(request, problem);
    } catch (NotAnswered failure) {
      write(request, type, false, Answer.of(failure));
    } catch (Problem problem) {
      // Whatever is accepted: the request itself could not be read.
      send(request, type, problem.status(), errors(problem));
    }
  }

  private Question question(RoutingContext request, boolean isGet) {
    var sent = isGet ? Sent.inAddress(request.queryParams()) : Sent.inBody(request.body().buffer());
    var operation = sent.operationName();
    return new Question(
        persisted.query(sent),
        operation == null || operation.isEmpty() ? null : operation,
        sent.variables());
  }

  private static Asker asker(RoutingContext request) {
    return new Asker(
        request.request().getHeader(HttpHeaders.AUTHORIZATION),
        request.request().getHeader("Idempotency-Key"));
  }

  private static byte[] errors(Problem problem) {
    return Answer.of(new NotAnswered(problem, List.of())).body();
  }

  private void write(RoutingContext request, MediaTypes type, boolean isGet, Answer answer) {
    var status = type == MediaTypes.GRAPHQL ? answer.status() : OK;
    if (isGet && !answer.isWhole()) {
      // What is missing now may be there in a moment.
      request.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    } else if (isGet) {
      var tag = '"' + PersistedQueries.sha256(answer.body()).substring(0, 32) + '"';
      var headers = request.response().headers();
      headers.set(HttpHeaders.ETAG, tag);
      headers.set(HttpHeaders.VARY, "Accept, Authorization");
      headers.set(HttpHeaders.CACHE_CONTROL, cacheControl(request));
      if (isKnown(tag, request.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
        request.response().setStatusCode(304).end();
        return;
      }
    }
    send(request, type, status, answer.body());
  }

  /** As RFC 9110 compares them for GET: whether a tag is weak does not matter. */
  private static boolean isKnown(String tag, @Nullable String known) {
    return known != null
        && Arrays.stream(known.split(","))
            .map(one -> one.strip().replaceFirst("^W/", ""))
            .anyMatch(one -> one.equals(tag) || one.equals("*"));
  }

  private String cacheControl(RoutingContext request) {
    if (request.request().getHeader(HttpHeaders.AUTHORIZATION) != null) {
      return "private, no-cache";
    }
    return config.maxAge().isZero() ? "no-cache" : "public, max-age=" + config.maxAge().toSeconds();
  }

  private static void send(RoutingContext request, MediaTypes type, int status, byte[] body) {
    if (!request.response().ended()) {
      request
          .response()
          .setStatusCode(status)
          .putHeader(HttpHeaders.CONTENT_TYPE, type.contentType())
          .end(Buffer.buffer(body));
    }
  }

  private void refuse(RoutingContext request, Problem problem) {
    problem.headers().forEach(request.response()::putHeader);
    try {
      request
          .response()
          .setStatusCode(problem.status())
          .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
          .end(json.writeValueAsString(problem.body()));
    } catch (JsonProcessingException e) {
      LOG.error("A problem that cannot be written", e);
      request.fail(500, e);
    }
  }
}
