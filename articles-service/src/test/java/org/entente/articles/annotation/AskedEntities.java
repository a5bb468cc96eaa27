package org.entente.articles.annotation;

import java.lang.reflect.Proxy;
import java.util.function.Function;

/**
 * An entities-service within this process, for tests in which something happens while it is asked.
 */
final class AskedEntities {

  private AskedEntities() {}

  /** Made at run time: a class that implements the client would be taken for a part of our API. */
  static EntitiesClient answering(Function<Object, Object> answer) {
    return (EntitiesClient)
        Proxy.newProxyInstance(
            EntitiesClient.class.getClassLoader(),
            new Class<?>[] {EntitiesClient.class},
            (client, method, arguments) -> answer.apply(arguments[0]));
  }
}
