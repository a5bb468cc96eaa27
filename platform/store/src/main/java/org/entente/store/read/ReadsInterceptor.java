package org.entente.store.read;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** Within the transaction, whose session ends with it. */
@Reads
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class ReadsInterceptor {

  private final EntityManager database;

  ReadsInterceptor(EntityManager database) {
    this.database = database;
  }

  @AroundInvoke
  Object read(InvocationContext operation) throws Exception {
    var session = database.unwrap(Session.class);
    session.setDefaultReadOnly(true);
    session.setHibernateFlushMode(FlushMode.MANUAL);
    return operation.proceed();
  }
}
