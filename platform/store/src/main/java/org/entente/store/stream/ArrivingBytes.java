package org.entente.store.stream;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request for as long as it comes. A few pieces are taken from the network ahead of
 * the reader and no more, so that a sender is slowed to the reader's pace. It waits for a sender
 * who pauses as long as the connection lives ({@code quarkus.http.idle-timeout}), which the input
 * stream of Quarkus does not. One thread reads; any may close.
 */
final class ArrivingBytes extends InputStream {

  private static final Logger LOG = Logger.getLogger(ArrivingBytes.class);

  /** Of up to 8 KiB each. */
  private static final int PIECES_AHEAD = 16;

  private final HttpServerRequest request;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Queue<Buffer> pieces = new ArrayDeque<>();
  private int read;
  private boolean isEnded;
  private @Nullable Throwable failure;

  ArrivingBytes(HttpServerRequest request) {
    this.request = request;
    request.pause();
    if (request.isEnded()) {
      isEnded = true;
      return;
    }
    request.exceptionHandler(this::fail);
    request.handler(piece -> change(() -> pieces.add(piece)));
    request.endHandler(end -> change(() -> isEnded = true));
    if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
      request.response().writeContinue();
    }
    request.fetch(PIECES_AHEAD);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /** What is there, as soon as there is anything. */
  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    lock.lock();
    try {
      while (pieces.isEmpty() && !isEnded && failure == null) {
        changed.await();
      }
      var piece = pieces.peek();
      if (failure != null) {
        throw new IOException("The sender is gone", failure);
      }
      if (piece == null) {
        return -1;
      }
      int count = Math.min(length, piece.length() - read);
      piece.getBytes(read, read + count, into, offset);
      read += count;
      if (read == piece.length()) {
        pieces.remove();
        read = 0;
        askForMore();
      }
      return count;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      lock.unlock();
    }
  }

  private void askForMore() {
    if (isEnded) {
      return;
    }
    try {
      request.fetch(1);
    } catch (IllegalStateException e) {
      LOG.trace("The end has come and is about to be told", e);
    }
  }

  /** Nothing more is read; who is reading is told. */
  @Override
  public void close() {
    fail(new ClosedChannelException());
  }

  private void fail(Throwable reason) {
    change(() -> failure = failure == null && !isEnded ? reason : failure);
  }

  private void change(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
