package org.entente.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How large the body of a request to this operation may be; {@value #DEFAULT} bytes without it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BodyLimit {

  long DEFAULT = 1024 * 1024;

  /**
   * For a body that is read piece by piece and never held as a whole: the operation limits the
   * pieces.
   */
  long NONE = Long.MAX_VALUE;

  /** In bytes. */
  long value();
}
