package org.entente.gateway.engine;

import static java.util.Objects.requireNonNull;

import io.smallrye.graphql.api.Context;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a query in one request, as a resolver may ask about it. It is SmallRye's {@link
 * Context} since that is the one type that no schema makes an argument of; nothing else of it is
 * offered.
 */
public final class AskedField implements Context {

  private final Request request;
  private final PlannedField field;

  // A field asks for the same again for each thing that has it.
  private @Nullable Object lastKind;
  private @Nullable Object lastKept;
  private @Nullable Object lastWorkedOut;
  private Set<String> lastPlanned = Set.of();

  AskedField(Request request, PlannedField field) {
    this.request = request;
    this.field = field;
  }

  public static AskedField of(Context context) {
    return (AskedField) context;
  }

  /** The caller's {@code Authorization} header, as it was sent. */
  public @Nullable String authorization() {
    return request.asker().authorization();
  }

  /** The caller's key for this write, to be passed on; absent on reads. */
  public @Nullable String idempotencyKey() {
    return request.asker().idempotencyKey();
  }

  /**
   * What all fields of the same parent share, whatever their aliases; made when it is first asked
   * for.
   *
   * @param kind tells it from what else they share, by identity
   */
  @SuppressWarnings("unchecked") // a key has one type of value
  public <T> T kept(Object kind, Function<Object, T> make) {
    if (lastKind != kind) {
      lastKept =
          request
              .kept()
              .computeIfAbsent(new Level(kind, field.parent()), level -> make.apply(kind));
      lastKind = kind;
    }
    return (T) requireNonNull(lastKept);
  }

  private record Level(Object kind, Object of) {}

  /** Worked out once for a planned field, however many requests use the plan. */
  public Set<String> planned(Object kind, Function<AskedField, Set<String>> workOut) {
    if (lastWorkedOut != kind) {
      lastPlanned = field.remembered(kind, () -> workOut.apply(this));
      lastWorkedOut = kind;
    }
    return lastPlanned;
  }

  /**
   * The names of the fields that are selected below this one.
   *
   * @param path the fields that lead there, none for those right below
   */
  public Set<String> selected(String... path) {
    return field.selected(path, 0);
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    return type.cast(this);
  }

  private static UnsupportedOperationException notOffered() {
    return new UnsupportedOperationException("Ask the AskedField");
  }

  @Override
  public JsonObject getRequest() {
    throw notOffered();
  }

  @Override
  public Optional<String> getOperationName() {
    throw notOffered();
  }

  @Override
  public String getExecutionId() {
    throw notOffered();
  }

  @Override
  public String getFieldName() {
    throw notOffered();
  }

  @Override
  public <A> Map<String, A> getArguments() {
    throw notOffered();
  }

  @Override
  public <S> S getSource() {
    throw notOffered();
  }

  @Override
  public String getPath() {
    throw notOffered();
  }

  @Override
  public JsonArray getSelectedFields() {
    throw notOffered();
  }

  @Override
  public JsonArray getSelectedAndSourceFields() {
    throw notOffered();
  }

  @Override
  public String getOperationType() {
    throw notOffered();
  }

  @Override
  public List<String> getRequestedOperationTypes() {
    throw notOffered();
  }

  @Override
  public Optional<String> getParentTypeName() {
    throw notOffered();
  }
}
