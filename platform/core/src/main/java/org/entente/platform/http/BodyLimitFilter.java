package org.entente.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Counts while reading, so that a body without a length cannot get past the limit either. */
class BodyLimitFilter {

  @ServerRequestFilter
  public void limit(ContainerRequestContext request, ResourceInfo resource) {
    var method = resource.getResourceMethod();
    var annotation = method == null ? null : method.getAnnotation(BodyLimit.class);
    var limit = annotation == null ? BodyLimit.DEFAULT : annotation.value();
    if (limit == BodyLimit.NONE) {
      return;
    }
    if (request.getLength() > limit) {
      throw new BodyTooLarge(limit);
    }
    if (request.getLength() < 0 && request.hasEntity()) {
      request.setEntityStream(new Limited(request.getEntityStream(), limit));
    }
  }

  private static final class Limited extends FilterInputStream {

    private final long limit;
    private long read;

    Limited(InputStream in, long limit) {
      super(in);
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      var next = super.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      var count = super.read(into, offset, length);
      count(Math.max(count, 0));
      return count;
    }

    private void count(int more) {
      read += more;
      if (read > limit) {
        throw new BodyTooLarge(limit);
      }
    }
  }
}
