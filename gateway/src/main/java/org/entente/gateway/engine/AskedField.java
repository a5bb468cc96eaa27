package org.entente.gateway.engine;

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

  /** What all fields of the same parent on the same level share, whatever their aliases. */
  public Object level() {
    return field.parent();
  }

  /** What a request keeps of this kind, one for each key; made when it is first asked for. */
  @SuppressWarnings("unchecked") // a key has one type of value
  public <T> T kept(Object key, Function<Object, T> make) {
    return (T) request.kept().computeIfAbsent(key, make);
  }

  /** Worked out once for a planned field, however many requests use the plan. */
  public Set<String> planned(Object kind, Function<AskedField, Set<String>> workOut) {
    return field.remembered(kind, () -> workOut.apply(this));
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
